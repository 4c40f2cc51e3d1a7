-- title: Sales by weekday and hour
-- answers: When the shop sells: how many sales there were in each hour of the week, and what they brought in without tax.
-- takes: days = 90: how many days are looked at.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
SELECT
    dayname(sale.complete_time) AS weekday,
    hour(sale.complete_time) AS hour,
    count(*) AS sales,
    round(sum(sale.calc_total - sale.calc_tax1 - sale.calc_tax2), 2) AS amount
FROM sales AS sale
WHERE sale._deleted_at IS NULL
    AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
    AND sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until
    AND ($shop IS NULL OR sale.shop_id = $shop)
GROUP BY isodow(sale.complete_time), 1, 2
ORDER BY isodow(sale.complete_time), 2
