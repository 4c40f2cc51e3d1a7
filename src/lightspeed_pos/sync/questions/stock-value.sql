-- title: Stock value
-- answers: What the stock of each shop is worth, at cost and at the usual price without discounts. What is below zero
--   counts as nothing; stock of archived items stands in a column of its own.
-- takes: shop = all: the id of one shop.
WITH price AS (
    SELECT item_id, max(amount) AS amount
    FROM item_prices
    WHERE _deleted_at IS NULL AND use_type_id = 1 -- the usual price
    GROUP BY item_id
),
stock AS (
    SELECT
        stock.shop_id,
        item.archived IS TRUE AS archived,
        stock.qoh AS quantity,
        stock.qoh::DECIMAL(19, 4) * stock.average_cost::DECIMAL(19, 9) AS at_cost,
        stock.qoh::DECIMAL(19, 4) * price.amount::DECIMAL(19, 4) AS at_price
    FROM item_shops AS stock
    JOIN items AS item USING (item_id)
    LEFT JOIN price USING (item_id)
    WHERE stock._deleted_at IS NULL AND item._deleted_at IS NULL AND stock.qoh > 0
)
SELECT
    shop.name AS shop,
    count(*) FILTER (NOT stock.archived) AS items,
    coalesce(sum(stock.quantity) FILTER (NOT stock.archived), 0) AS quantity,
    coalesce(round(sum(stock.at_cost) FILTER (NOT stock.archived), 2), 0) AS at_cost,
    coalesce(round(sum(stock.at_price) FILTER (NOT stock.archived), 2), 0) AS at_price,
    coalesce(round(sum(stock.at_cost) FILTER (stock.archived), 2), 0) AS archived_at_cost
FROM stock
JOIN shops AS shop USING (shop_id) -- the row without a shop is the sum of all shops
WHERE shop._deleted_at IS NULL
    AND shop.archived IS NOT TRUE
    AND ($shop IS NULL OR stock.shop_id = $shop)
GROUP BY shop.shop_id, shop.name
ORDER BY shop.shop_id
