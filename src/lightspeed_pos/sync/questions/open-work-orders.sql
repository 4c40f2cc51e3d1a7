-- title: Open work orders
-- answers: Which work is neither finished nor paid, for whom, since when, and which is late.
-- takes: until = today: the last day that counts; today is the day of the last reading.
-- takes: shop = all: the id of one shop.
SELECT
    work.workorder_id,
    status.name AS status,
    concat_ws(' ', customer.first_name, customer.last_name) AS customer,
    concat_ws(' ', employee.first_name, employee.last_name) AS employee,
    work.time_in::DATE AS came_in,
    $until - work.time_in::DATE AS days_here,
    work.eta_out::DATE AS due,
    coalesce(work.eta_out::DATE < $until, false) AS late,
    work.note
FROM workorders AS work
LEFT JOIN workorder_statuses AS status USING (workorder_status_id)
LEFT JOIN customers AS customer ON customer.customer_id = work.customer_id
LEFT JOIN employees AS employee ON employee.employee_id = work.employee_id
WHERE work._deleted_at IS NULL
    AND work.archived IS NOT TRUE
    AND coalesce(status.system_value, '') NOT IN ('finished', 'paid') -- a status of the shop's own has no such value
    AND work.time_in::DATE <= $until
    AND ($shop IS NULL OR work.shop_id = $shop)
ORDER BY work.eta_out NULLS LAST, work.workorder_id
