-- title: Low stock
-- answers: Which items are at or below their reorder point, what is on order already, and what to order to come back to
--   the desired level. Archived items do not count.
-- takes: limit = 200: how many rows are shown.
-- takes: shop = all: the id of one shop.
WITH ordered AS (
    SELECT "order".shop_id, line.item_id, sum(line.quantity - coalesce(line.checked_in, 0)) AS on_order
    FROM order_lines AS line
    JOIN orders AS "order" USING (order_id)
    WHERE line._deleted_at IS NULL
        AND "order"._deleted_at IS NULL
        AND "order".complete IS NOT TRUE AND "order".archived IS NOT TRUE
        AND "order".ordered_date IS NOT NULL
    GROUP BY "order".shop_id, line.item_id
)
SELECT
    shop.name AS shop,
    item.item_id,
    item.description,
    stock.qoh AS quantity,
    stock.reorder_point,
    stock.reorder_level AS desired,
    coalesce(ordered.on_order, 0) AS on_order,
    greatest(stock.reorder_level - stock.qoh - coalesce(ordered.on_order, 0), 0) AS to_order
FROM item_shops AS stock
JOIN items AS item USING (item_id)
JOIN shops AS shop USING (shop_id) -- the row without a shop is the sum of all shops
LEFT JOIN ordered ON ordered.item_id = stock.item_id AND ordered.shop_id = stock.shop_id
WHERE stock._deleted_at IS NULL
    AND item._deleted_at IS NULL
    AND item.archived IS NOT TRUE
    AND shop._deleted_at IS NULL
    AND shop.archived IS NOT TRUE
    AND stock.reorder_point > 0
    AND stock.qoh <= stock.reorder_point
    AND ($shop IS NULL OR stock.shop_id = $shop)
ORDER BY to_order DESC, shop.name, item.item_id
LIMIT $limit
