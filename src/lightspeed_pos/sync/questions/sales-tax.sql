-- title: Sales tax by period
-- answers: How much sales tax was taken in each period, by tax category, and of which amounts. Returns are taken off.
-- takes: days = 365: how many days are looked at; a period that begins before them is cut off.
-- takes: period = month (day, week, month, quarter, year): how long a period is; the first day of each is shown.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
SELECT
    date_trunc($period, sale.complete_time::DATE)::DATE AS period,
    coalesce(category.tax1_name, 'without a tax category') AS tax_category,
    count(*) AS sales,
    round(sum(sale.calc_taxable), 2) AS taxable,
    round(sum(sale.calc_non_taxable), 2) AS not_taxable,
    round(sum(sale.calc_tax1), 2) AS tax1,
    round(sum(sale.calc_tax2), 2) AS tax2,
    round(sum(sale.calc_tax1), 2) + round(sum(sale.calc_tax2), 2) AS tax
FROM sales AS sale
LEFT JOIN tax_categories AS category USING (tax_category_id)
WHERE sale._deleted_at IS NULL
    AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
    AND sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until
    AND ($shop IS NULL OR sale.shop_id = $shop)
GROUP BY 1, category.tax_category_id, category.tax1_name
ORDER BY 1, 2, category.tax_category_id
