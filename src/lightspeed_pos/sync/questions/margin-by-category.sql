-- title: Margin by category
-- answers: What each category sold for, without tax and after discounts, what that had cost, and what is left of it.
-- takes: days = 90: how many days are looked at.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
WITH sold AS (
    SELECT
        line.item_id,
        line.unit_quantity AS quantity,
        line.calc_total - line.calc_tax1 - line.calc_tax2 AS amount,
        coalesce(line.avg_cost, 0)::DECIMAL(19, 9) * line.unit_quantity::DECIMAL(19, 4) AS cost
    FROM sale_lines AS line
    JOIN sales AS sale USING (sale_id)
    WHERE line._deleted_at IS NULL
        AND sale._deleted_at IS NULL
        AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
        AND sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until
        AND ($shop IS NULL OR sale.shop_id = $shop)
)
SELECT
    coalesce(category.full_path_name, 'without a category') AS category,
    sum(sold.quantity) AS quantity,
    round(sum(sold.amount), 2) AS amount,
    round(sum(sold.cost), 2) AS cost,
    round(sum(sold.amount), 2) - round(sum(sold.cost), 2) AS profit,
    round(100 * sum(sold.amount - sold.cost) / nullif(sum(sold.amount), 0), 1) AS margin_percent
FROM sold
LEFT JOIN items AS item USING (item_id)
LEFT JOIN categories AS category ON category.category_id = item.category_id AND category._deleted_at IS NULL
GROUP BY category.category_id, category.full_path_name
ORDER BY sum(sold.amount - sold.cost) DESC, category.full_path_name
