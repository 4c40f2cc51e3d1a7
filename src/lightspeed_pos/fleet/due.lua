-- The accounts of a fleet: when each is due, and which worker has it. One step, decided in Redis.
--
-- A sorted set holds the accounts by the time at which they may be taken. One that is taken moves to the end of its
-- lease, so that the account of a worker that died comes up by itself. Each taking gives a number, the fence, that is
-- higher than all before: the destination refuses a worker that comes with a lower one than it has seen.
--
-- KEYS[1]  the beginning of all keys, with the hash tag of the namespace
-- ARGV     operation, version of the worker, now ("" = the time of Redis), then what the operation takes
-- Times are seconds since the epoch.

local root = KEYS[1]
local operation, version = ARGV[1], tonumber(ARGV[2])
local time = redis.call('TIME')
local now = tonumber(ARGV[3]) or (tonumber(time[1]) + tonumber(time[2]) / 1e6)
local meta, due, accounts, workers = root .. ':meta', root .. ':due', root .. ':accounts', root .. ':workers'

local function key_of(account) return root .. ':account:' .. account end
local function text(number) return string.format('%.6f', number) end

local kept = tonumber(redis.call('HGET', meta, 'version') or '0')
if kept > version then return redis.error_reply('NEWER ' .. kept) end
if kept < version then redis.call('HSET', meta, 'version', version) end

local function get(account, field) return redis.call('HGET', key_of(account), field) end
local function known(account) return redis.call('SISMEMBER', accounts, account) == 1 end
local function leased(account)
  local ends = tonumber(get(account, 'lease_until') or '')
  return ends and ends > now and ends
end

-- Due at that time, unless a worker has it (then it is due when the worker is done) or it is paused.
local function put(account, at)
  redis.call('HSET', key_of(account), 'due_at', text(at))
  if get(account, 'paused') then
    redis.call('ZREM', due, account)
  else
    redis.call('ZADD', due, text(leased(account) or at), account)
  end
end

-- The lease is held with this number.
local function held(account, fence, worker)
  return get(account, 'fence') == fence and get(account, 'holder') == worker
end

-- A worker that dies with an account again and again does not get it again at once.
local function after_crashes(account)
  local crashes = tonumber(get(account, 'crashes') or '0')
  return crashes < 3 and 0 or math.min(900, 30 * 2 ^ (crashes - 3))
end

local function lease(account, worker, seconds)
  redis.call('HSET', key_of(account), 'lease_until', text(now + seconds))
  if get(account, 'paused') then
    redis.call('ZREM', due, account)
  else
    redis.call('ZADD', due, text(now + seconds + after_crashes(account)), account)
  end
  redis.call('HSET', workers, worker, text(now))
end

local steps = {}

-- account, then settings: field, value, …
function steps.add(account, ...)
  local settings = {...}
  if #settings > 0 then redis.call('HSET', key_of(account), unpack(settings)) end
  redis.call('HDEL', key_of(account), 'failures', 'needs_sign_in')
  if redis.call('SADD', accounts, account) == 1 then redis.call('HSET', key_of(account), 'added_at', text(now)) end
  put(account, now)
  return 1
end

-- account, then settings; when it is due stays. Returns 0 if it is not there.
function steps.set(account, ...)
  if not known(account) then return 0 end
  redis.call('HSET', key_of(account), unpack({...}))
  return 1
end

function steps.remove(account)
  redis.call('ZREM', due, account)
  redis.call('DEL', key_of(account))
  return redis.call('SREM', accounts, account)
end

function steps.pause(account)
  if not known(account) then return 0 end
  redis.call('HSET', key_of(account), 'paused', 1)
  redis.call('ZREM', due, account)
  return 1
end

function steps.resume(account)
  if not known(account) then return 0 end
  redis.call('HDEL', key_of(account), 'paused')
  put(account, now)
  return 1
end

-- Due now, whatever it waited for.
function steps.retry(account)
  if not known(account) then return 0 end
  redis.call('HDEL', key_of(account), 'crashes')
  put(account, now)
  return 1
end

-- worker, seconds, account ("" = the one that has been due for longest). Returns the account and what is known of it.
function steps.take(worker, seconds, account)
  redis.call('HSET', workers, worker, text(now))
  if account == '' then
    account = redis.call('ZRANGEBYSCORE', due, '-inf', text(now), 'LIMIT', 0, 1)[1]
    if not account then return false end
  elseif not known(account) then
    return redis.error_reply('UNKNOWN ' .. account)
  elseif get(account, 'paused') or leased(account) then
    return false
  end
  local key = key_of(account)
  if get(account, 'holder') then redis.call('HINCRBY', key, 'crashes', 1) end
  -- By the time, so that it grows even if Redis has lost what it knew last.
  local fence = math.max(tonumber(get(account, 'fence') or '0') + 1, math.floor(now * 1e6))
  redis.call('HSET', key, 'fence', string.format('%.0f', fence), 'holder', worker, 'taken_at', text(now))
  redis.call('HSETNX', key, 'round_at', text(now))
  lease(account, worker, tonumber(seconds))
  return {account, redis.call('HGETALL', key)}
end

-- account, fence, worker, seconds. Returns 1, 0 if the lease is lost, 2 if the account was paused meanwhile.
function steps.renew(account, fence, worker, seconds)
  if not held(account, fence, worker) then return 0 end
  lease(account, worker, tonumber(seconds))
  return get(account, 'paused') and 2 or 1
end

-- account, fence, worker, JSON: due_in, failed, first_wait, longest_wait, whole, set, add. Returns 0 if the lease is lost.
function steps.finish(account, fence, worker, outcome)
  redis.call('HSET', workers, worker, text(now))
  if not held(account, fence, worker) then return 0 end
  local key, ended = key_of(account), cjson.decode(outcome)
  redis.call('HDEL', key, 'holder', 'lease_until', 'crashes')
  for field, value in pairs(ended.set) do redis.call('HSET', key, field, value) end
  for field, value in pairs(ended.add) do redis.call('HINCRBYFLOAT', key, field, value) end
  local wait = ended.due_in
  if ended.failed then
    local failures = redis.call('HINCRBY', key, 'failures', 1)
    redis.call('HSET', key, 'failed_at', text(now))
    wait = math.max(wait, math.min(ended.longest_wait, ended.first_wait * 2 ^ math.min(failures - 1, 30)))
  else
    redis.call('HDEL', key, 'failures', 'needs_sign_in')
    redis.call('HSET', key, 'succeeded_at', text(now))
  end
  local began = tonumber(get(account, 'round_at') or now)
  if ended.whole then
    redis.call('HSET', key, 'up_to_date_at', text(began))
    redis.call('HDEL', key, 'round_at')
    -- From its beginning on, so that an account is read as often as it was asked for.
    wait = math.max(0, began + wait - now)
  end
  put(account, now + wait)
  return 1
end

function steps.heartbeat(worker)
  redis.call('HSET', workers, worker, text(now))
  local known = redis.call('HGETALL', workers)
  for place = 1, #known, 2 do
    if tonumber(known[place + 1]) < now - 86400 then redis.call('HDEL', workers, known[place]) end
  end
  return 1
end

function steps.leave(worker) return redis.call('HDEL', workers, worker) end

-- How many may be taken, and when the first of the others may ("" = there is none).
function steps.due()
  local first = redis.call('ZRANGEBYSCORE', due, '(' .. text(now), '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
  return {redis.call('ZCOUNT', due, '-inf', text(now)), first[2] or ''}
end

function steps.time() return text(now) end

return steps[operation](unpack(ARGV, 4))
