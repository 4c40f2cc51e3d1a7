-- title: Sales by hour
-- answers: What each hour of the day brought in without tax, and what it did in the same weeks a year before.
-- takes: days = 30: how many days are looked at.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
WITH sold AS (
    SELECT
        hour(sale.complete_time) AS hour,
        sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until AS is_this,
        sale.complete_time::DATE BETWEEN $until - $days - 363 AND $until - 364 AS is_before,
        sale.calc_total - sale.calc_tax1 - sale.calc_tax2 AS amount
    FROM sales AS sale
    WHERE sale._deleted_at IS NULL
        AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
        AND ($shop IS NULL OR sale.shop_id = $shop)
)
SELECT
    sold.hour,
    count(*) FILTER (sold.is_this) AS sales,
    round(coalesce(sum(sold.amount) FILTER (sold.is_this), 0), 2) AS amount,
    count(*) FILTER (sold.is_before) AS sales_year_before,
    round(coalesce(sum(sold.amount) FILTER (sold.is_before), 0), 2) AS amount_year_before
FROM sold
WHERE sold.is_this OR sold.is_before
GROUP BY sold.hour
ORDER BY sold.hour
