-- title: Customers lost
-- answers: Who used to buy and does not any more: at least so many sales in the year before, and none since. Returns and
--   archived customers do not count.
-- takes: days = 180: for how many days nothing was bought.
-- takes: sales = 2: how many sales there were at least in the 365 days before.
-- takes: limit = 100: how many customers are shown.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
SELECT
    customer.customer_id,
    concat_ws(' ', customer.first_name, customer.last_name) AS customer,
    customer.company,
    count(*) AS sales,
    round(sum(sale.calc_total - sale.calc_tax1 - sale.calc_tax2), 2) AS amount,
    max(sale.complete_time)::DATE AS last_sale
FROM customers AS customer
JOIN sales AS sale USING (customer_id)
WHERE customer._deleted_at IS NULL
    AND customer.archived IS NOT TRUE
    AND sale._deleted_at IS NULL
    AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
    AND sale.calc_total > 0
    AND sale.complete_time::DATE BETWEEN $until - $days - 364 AND $until
    AND ($shop IS NULL OR sale.shop_id = $shop)
GROUP BY customer.customer_id, customer.first_name, customer.last_name, customer.company
HAVING max(sale.complete_time)::DATE <= $until - $days AND count(*) >= $sales
ORDER BY sum(sale.calc_total) DESC, customer.customer_id
LIMIT $limit
