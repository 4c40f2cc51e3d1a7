-- The bucket of one (account, OAuth client) and the queue for it, in one key, on the clock of Redis.
--
-- Twin of bucket.py and windows.py (the arithmetic) and of Lane in throttle.py (the queue): what is explained there is not explained
-- here. Numbers are seconds and drips, as there. This side also has leases, because a process may die.
--
-- KEYS[1]  the bucket
-- ARGV     operation, speed, now ("" = the time of Redis, times speed), lease, then
--   "ask"    ticket, cost, level, size, drip rate, burst limit   the last four as last heard, if Redis has lost them
--   "land"   ticket, level, margin, size, drip rate, cost, burst limit, seconds, block, burst level ("" where unknown)
--   "count"  the same and its cost, of a ticket that had its place elsewhere before it was known whose bucket this is
--   "leave"  ticket
-- Returns what has to be waited (0 = the ticket has its place), level, size, drip rate, burst limit, as exact texts.

local ASSUMED_SIZE, ASSUMED_DRIP_RATE, ASSUMED_BURST_LIMIT = 90, 1, 20
local BURST_WINDOW, GRACE, POLL, LATE = 1.0, 0.001, 0.01, 1.0
local FIRST_FLIGHTS, FLIGHTS_TO_KNOW_PACE, LATEST = 2, 24, 64
local DRIFT, FORGOTTEN = 0.0005, 120
local PRECISE, SCOUT, SEARCHED, MOST_SCOUTS = 0.3, 0.1, 100, 4
local KEEP_SECONDS = 3600

local operation, speed, lease = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[4])
local time = redis.call("TIME")
local now = tonumber(ARGV[3]) or (tonumber(time[1]) + tonumber(time[2]) / 1e6) * speed

local packed = redis.call("GET", KEYS[1])
local bucket = packed and cmsgpack.unpack(packed)
local function given(position) return tonumber(ARGV[position]) end

if not bucket then
  bucket = {
    size = ASSUMED_SIZE, drip_rate = ASSUMED_DRIP_RATE, burst_limit = ASSUMED_BURST_LIMIT,
    level = 0, margin = 0, flights = {}, flying = 0, landed = {},
    early = 0, most_at_once = 0, latest = {}, recent = {}, low = 0, learned_at = 0, answers = 0, taken_at = -BURST_WINDOW,
    blocked_until = 0, taught = false, peak_is_all = true, time = 0,
    entered = 0, entered_cost = 0, queue = {},
  }
  if operation == "ask" and given(7) then
    bucket.level, bucket.size, bucket.drip_rate, bucket.burst_limit = given(7), given(8), given(9), given(10)
    bucket.taught = true
  end
end

-- "high" is nil while nothing is known of the phase.
local function bounds()
  local age = bucket.time - bucket.learned_at
  if not bucket.high or age > FORGOTTEN then return 0, math.huge end
  return bucket.low - DRIFT * age, math.max(bucket.low, bucket.high) + DRIFT * age
end

local function leaves_at(landed)
  local counted = landed - bucket.early
  local low, high = bounds()
  return math.min(counted + BURST_WINDOW, high + math.ceil(counted - low))
end

local function narrow(low, high)
  if high < low or high - low >= BURST_WINDOW then return end
  local known_low, known_high = bounds()
  if known_high == math.huge then
    bucket.low, bucket.high, bucket.learned_at = low, high, bucket.time
    return
  end
  local shift = math.floor(low - known_low)
  local both = {}
  for seconds = shift, shift + 1 do
    local one, two = math.max(known_low, low - seconds), math.min(known_high, high - seconds)
    if one <= two then table.insert(both, {one, two}) end
  end
  if #both == 0 then
    bucket.low, bucket.high = 0, nil
  elseif #both == 1 then
    bucket.low, bucket.high, bucket.learned_at = both[1][1], both[1][2], bucket.time
  end
end

local function learn_phase(sent, count)
  local landed = bucket.time
  bucket.answers = bucket.answers + 1
  -- A version before 0.2 did not keep "taken_off".
  if bucket.high then bucket.high = bucket.high + ((bucket.taken_off or bucket.early) - bucket.early) end
  bucket.taken_off = bucket.early
  while bucket.recent[1] and bucket.recent[1][2] + BURST_WINDOW < sent do table.remove(bucket.recent, 1) end
  for _, other in ipairs(bucket.recent) do
    if other[2] - bucket.early < sent and count <= other[3] then narrow(other[1], landed - bucket.early) end
    if landed - bucket.early < other[1] and other[3] <= count then narrow(sent, other[2] - bucket.early) end
  end
  table.insert(bucket.recent, {sent, landed, count})
end

local function free_places(sent, count)
  local before = 0
  while bucket.landed[before + 1] and bucket.landed[before + 1] < sent + bucket.early do before = before + 1 end
  bucket.first_count = math.min(bucket.first_count or 1, count)
  for _ = 1, before - math.ceil(count - bucket.first_count) do table.remove(bucket.landed, 1) end
end

local function forget_phase() bucket.low, bucket.high, bucket.recent = 0, nil, {} end

local function flights_out()
  local count = 0
  for _ in pairs(bucket.flights) do count = count + 1 end
  return count
end

local function advance_time()
  local passed = bucket.last_now and now - bucket.last_now or 0
  if -LATE < passed and passed < 0 then return end
  bucket.last_now = now
  if passed > 0 then
    bucket.time = bucket.time + passed
    local drips = bucket.drip_rate * passed
    bucket.level = math.max(0, bucket.level - drips)
    if bucket.peak then bucket.peak = math.max(0, bucket.peak - drips) end
    while bucket.landed[1] and leaves_at(bucket.landed[1]) <= bucket.time do table.remove(bucket.landed, 1) end
  end
end

local function level_wait(cost, ahead_cost)
  local total = bucket.level + math.min(bucket.margin, bucket.size / 2) + bucket.flying + ahead_cost
  if total + cost < bucket.size then return 0 end
  local wait = total < bucket.size and 0 or (total - bucket.size) / bucket.drip_rate + GRACE
  local lightest
  for _, flight in pairs(bucket.flights) do lightest = math.min(lightest or flight.cost, flight.cost) end
  if total + cost - math.min(cost, lightest or cost) >= bucket.size then wait = math.max(wait, POLL) end
  return wait
end

local function halved_from(earliest)
  local low, high = bounds()
  if high == math.huge then return earliest end
  local half = (high - low) / 2
  local since = (earliest - low - half) % BURST_WINDOW
  return since <= half and earliest or earliest + BURST_WINDOW - since
end

local function scout_wait(free)
  local low, high = bounds()
  local searched = high - low > PRECISE and bucket.answers > 0 and bucket.answers <= SEARCHED
  if free > math.min(MOST_SCOUTS, math.floor(bucket.burst_limit / 4)) or not searched then return 0 end
  if free > 1 and high < math.huge then return 0 end
  return halved_from(math.max(bucket.time, bucket.taken_at + SCOUT)) - bucket.time
end

local function burst_wait(ahead)
  local landed = #bucket.landed
  local too_many = flights_out() + landed + ahead + 1 - bucket.burst_limit
  if too_many <= 0 then return scout_wait(1 - too_many) end
  if too_many <= landed then
    return math.max(0, leaves_at(bucket.landed[too_many]) - bucket.time) + GRACE
  end
  local windows = 1 + math.floor((too_many - landed - 1) / bucket.burst_limit)
  return math.max(POLL, windows * (BURST_WINDOW - bucket.early))
end

local function wait_seconds(cost, ahead_cost, ahead)
  local wait = math.max(bucket.blocked_until - bucket.time, level_wait(cost, ahead_cost), burst_wait(ahead))
  if not bucket.taught and flights_out() + ahead >= FIRST_FLIGHTS then wait = math.max(wait, POLL * (1 + ahead)) end
  return wait
end

local function take(ticket)
  local at_once = flights_out() + 1
  bucket.flights[ticket.id] = {
    cost = ticket.cost, fresh = at_once > bucket.most_at_once, seen = bucket.time, told = false,
    number = ticket.number, cost_before = ticket.cost_before,
  }
  bucket.most_at_once = math.max(bucket.most_at_once, at_once)
  bucket.flying = bucket.flying + ticket.cost
  bucket.taken_at = bucket.time
end

local function give_back(id)
  local flight = bucket.flights[id]
  bucket.flights[id] = nil
  bucket.flying = next(bucket.flights) and bucket.flying - flight.cost or 0
  return flight
end

local function take_back()
  local untold = {}
  for id, flight in pairs(bucket.flights) do
    if not flight.told then table.insert(untold, {id = id, number = flight.number}) end
  end
  table.sort(untold, function(one, two) return one.number > two.number end)
  for _, one in ipairs(untold) do
    local flight = give_back(one.id)
    table.insert(bucket.queue, 1, {
      id = one.id, cost = flight.cost, number = flight.number, cost_before = flight.cost_before, seen = flight.seen,
    })
  end
end

local function learn_pace(seconds, fresh)
  local latest = bucket.latest
  table.insert(latest, seconds)
  if #latest > LATEST then table.remove(latest, 1) end
  if not fresh then bucket.quickest = math.min(bucket.quickest or seconds, seconds) end
  if bucket.quickest and #latest >= FLIGHTS_TO_KNOW_PACE then
    local sorted = {unpack(latest)}
    table.sort(sorted)
    local median = sorted[math.floor(#sorted / 2) + 1]
    bucket.early = math.max(0, math.min(bucket.quickest, sorted[1]) - (median - sorted[1]))
  end
end

local function learn_level(level, margin)
  bucket.margin = margin
  bucket.peak = math.max(bucket.peak or level, level)
  bucket.level = math.max(bucket.level, level - (bucket.taught and bucket.flying or 0))
  bucket.taught = true
end

local function land(id, reading)
  -- A flight whose lease ran out was counted then; what its answer says is still worth knowing.
  local flight = bucket.flights[id] and give_back(id)
  local charged = flight and (reading.cost or flight.cost) or 0
  if flight and reading.seconds then learn_pace(reading.seconds, flight.fresh) end
  if flight and flight.told and reading.burst_level then
    learn_phase(flight.seen, reading.burst_level)
    free_places(flight.seen, reading.burst_level)
  end
  table.insert(bucket.landed, bucket.time)
  bucket.size = reading.size or bucket.size
  bucket.drip_rate = reading.drip_rate or bucket.drip_rate
  bucket.burst_limit = reading.burst_limit and math.max(1, math.floor(reading.burst_limit)) or bucket.burst_limit
  local highest = bucket.size + math.max(bucket.size, flight and flight.cost or 0)
  bucket.level = math.min(bucket.level + charged, highest)
  if reading.level then
    learn_level(math.min(reading.level, highest), reading.margin)
  elseif charged > 0 then
    bucket.peak_is_all = false
  end
  if not next(bucket.flights) then
    if bucket.peak then
      bucket.level = bucket.peak_is_all and bucket.peak or math.max(bucket.level, bucket.peak)
    end
    bucket.peak, bucket.peak_is_all = nil, true
  end
  if reading.block then
    bucket.blocked_until = math.max(bucket.blocked_until, bucket.time + reading.block)
    forget_phase()
    take_back()
  end
end

local function end_leases()
  local over = {}
  for id, flight in pairs(bucket.flights) do
    if flight.seen + lease <= bucket.time then table.insert(over, id) end
  end
  table.sort(over)
  for _, id in ipairs(over) do
    -- A ticket that was not told of its place has sent nothing. One that was told may have sent.
    if bucket.flights[id].told then land(id, {}) else give_back(id) end
  end
  for place = #bucket.queue, 1, -1 do
    if bucket.queue[place].seen + lease <= bucket.time then table.remove(bucket.queue, place) end
  end
end

local function position(id)
  for place, ticket in ipairs(bucket.queue) do
    if ticket.id == id then return place end
  end
end

local function ask(id, cost)
  local place = position(id)
  if place then
    bucket.queue[place].seen = bucket.time
  elseif not bucket.flights[id] then
    table.insert(bucket.queue, {
      id = id, cost = cost, number = bucket.entered, cost_before = bucket.entered_cost, seen = bucket.time,
    })
    bucket.entered, bucket.entered_cost = bucket.entered + 1, bucket.entered_cost + cost
  end
  while bucket.queue[1] and wait_seconds(bucket.queue[1].cost, 0, 0) <= 0 do take(table.remove(bucket.queue, 1)) end
  if bucket.flights[id] then
    bucket.flights[id].told, bucket.flights[id].seen = true, bucket.time
    return 0
  end
  local head, ticket = bucket.queue[1], bucket.queue[position(id)]
  return math.max(POLL, wait_seconds(cost, ticket.cost_before - head.cost_before, ticket.number - head.number))
end

local function leave(id)
  if bucket.flights[id] then give_back(id) end
  local place = position(id)
  if place then table.remove(bucket.queue, place) end
end

advance_time()
end_leases()
local wait = 0
if operation == "ask" then
  wait = ask(ARGV[5], given(6))
elseif operation == "leave" then
  leave(ARGV[5])
else
  if operation == "count" then take({id = ARGV[5], cost = given(15)}) end
  land(ARGV[5], {
    level = given(6), margin = given(7), size = given(8), drip_rate = given(9), cost = given(10),
    burst_limit = given(11), seconds = given(12), block = given(13),
    burst_level = given(14),
  })
end
redis.call("SET", KEYS[1], cmsgpack.pack(bucket), "EX", KEEP_SECONDS)

local answer = {}
for place, value in ipairs({wait, bucket.level + bucket.flying, bucket.size, bucket.drip_rate, bucket.burst_limit}) do
  answer[place] = string.format("%.17g", value)
end
return answer
