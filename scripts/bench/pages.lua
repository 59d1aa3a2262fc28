-- For wrk: asks for the paths given after "--", one after another, and ends with one line of JSON.
local asks, at = {}, 0

function init(args)
  for i = 1, #args do asks[i] = wrk.format("GET", args[i]) end
end

function request()
  at = at % #asks + 1
  return asks[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"bytes":%d,"p50":%d,"p99":%d,"max":%d,"failed":{"connect":%d,"read":%d,"write":%d,"timeout":%d,"status":%d}}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), latency.max,
    errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
