-- title: Payments
-- answers: How customers paid, taxes included; what was paid back is taken off.
-- takes: days = 30: how many days are looked at.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
SELECT
    coalesce(kind.name, 'unknown') AS payment_type,
    count(*) AS payments,
    round(sum(payment.amount), 2) AS amount
FROM sale_payments AS payment
JOIN sales AS sale USING (sale_id)
LEFT JOIN payment_types AS kind USING (payment_type_id)
WHERE payment._deleted_at IS NULL
    AND payment.archived IS NOT TRUE
    AND sale._deleted_at IS NULL
    AND sale.completed AND sale.voided IS NOT TRUE AND sale.archived IS NOT TRUE
    AND sale.complete_time::DATE BETWEEN $until - $days + 1 AND $until
    AND ($shop IS NULL OR sale.shop_id = $shop)
GROUP BY payment_type_id, kind.name
ORDER BY sum(payment.amount) DESC, payment_type
