-- title: Sales by day
-- answers: What each day brought in without tax, and what the same weekday did 52 weeks before.
-- takes: days = 30: how many days are shown.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
WITH sold AS (
    SELECT
        sale.complete_time::DATE AS day,
        count(*) AS sales,
        sum(sale.calc_total - sale.calc_tax1 - sale.calc_tax2) AS amount
    FROM sales AS sale
    WHERE sale._deleted_at IS NULL
        AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
        AND ($shop IS NULL OR sale.shop_id = $shop)
    GROUP BY 1
),
shown AS (
    SELECT $until - unnest(range($days))::INTEGER AS day
)
SELECT
    shown.day,
    coalesce(this.sales, 0) AS sales,
    round(coalesce(this.amount, 0), 2) AS amount,
    coalesce(before.sales, 0) AS sales_year_before,
    round(coalesce(before.amount, 0), 2) AS amount_year_before
FROM shown
LEFT JOIN sold AS this ON this.day = shown.day
LEFT JOIN sold AS before ON before.day = shown.day - 364
ORDER BY shown.day
