-- title: Best sellers
-- answers: Which items brought in the most: without tax, after discounts, returns taken off.
-- takes: days = 90: how many days are looked at.
-- takes: limit = 20: how many items are shown.
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
    sold.item_id,
    item.description,
    sum(sold.quantity) AS quantity,
    round(sum(sold.amount), 2) AS amount,
    round(sum(sold.cost), 2) AS cost,
    round(sum(sold.amount), 2) - round(sum(sold.cost), 2) AS profit
FROM sold
JOIN items AS item USING (item_id)
GROUP BY sold.item_id, item.description
ORDER BY sum(sold.amount) DESC, sold.item_id
LIMIT $limit
