-- title: Dead stock
-- answers: Which items lie in the shop and were not sold for a while, and the money that is tied up in them. Items that
--   are archived, or newer than that, do not count.
-- takes: days = 90: for how many days nothing was sold.
-- takes: limit = 100: how many items are shown.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
WITH sold AS (
    SELECT line.item_id, max(sale.complete_time) AS last_sold
    FROM sale_lines AS line
    JOIN sales AS sale USING (sale_id)
    WHERE line._deleted_at IS NULL
        AND sale._deleted_at IS NULL
        AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
        AND line.unit_quantity > 0
        AND ($shop IS NULL OR sale.shop_id = $shop)
    GROUP BY line.item_id
)
SELECT
    item.item_id,
    item.description,
    sum(stock.qoh) AS quantity,
    round(sum(stock.qoh::DECIMAL(19, 4) * stock.average_cost::DECIMAL(19, 9)), 2) AS at_cost,
    sold.last_sold::DATE AS last_sold
FROM items AS item
JOIN item_shops AS stock USING (item_id)
JOIN shops AS shop USING (shop_id) -- the row without a shop is the sum of all shops
LEFT JOIN sold USING (item_id)
WHERE item._deleted_at IS NULL
    AND item.archived IS NOT TRUE
    AND item.create_time::DATE <= $until - $days
    AND stock._deleted_at IS NULL
    AND shop._deleted_at IS NULL
    AND shop.archived IS NOT TRUE
    AND stock.qoh > 0
    AND ($shop IS NULL OR stock.shop_id = $shop)
    AND (sold.last_sold IS NULL OR sold.last_sold::DATE <= $until - $days)
GROUP BY item.item_id, item.description, sold.last_sold
ORDER BY 4 DESC, item.item_id
LIMIT $limit
