-- title: Discounts by employee
-- answers: Who gave how much off: of what the lines would have cost without a discount, before tax, returns taken off.
-- takes: days = 90: how many days are looked at.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
WITH sold AS (
    SELECT
        line.sale_id,
        coalesce(line.employee_id, sale.employee_id) AS employee_id,
        line.calc_subtotal AS before_discount,
        line.calc_line_discount + coalesce(line.calc_transaction_discount, 0) AS discount
    FROM sale_lines AS line
    JOIN sales AS sale USING (sale_id)
    WHERE line._deleted_at IS NULL
        AND sale._deleted_at IS NULL
        AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
        AND sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until
        AND ($shop IS NULL OR sale.shop_id = $shop)
)
SELECT
    coalesce(nullif(concat_ws(' ', employee.first_name, employee.last_name), ''), 'nobody') AS employee,
    count(DISTINCT sold.sale_id) FILTER (sold.discount <> 0) AS sales_with_discount,
    count(DISTINCT sold.sale_id) AS sales,
    round(sum(sold.before_discount), 2) AS before_discount,
    round(sum(sold.discount), 2) AS discount,
    round(100 * sum(sold.discount) / nullif(sum(sold.before_discount), 0), 1) AS discount_percent
FROM sold
LEFT JOIN employees AS employee USING (employee_id)
GROUP BY employee_id, employee.first_name, employee.last_name
ORDER BY sum(sold.discount) DESC, employee
