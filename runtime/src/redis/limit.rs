//! A rate limit in Redis: the time from which the next request may be sent.

use std::time::Duration;

use redis::cmd;

use super::Redis;
use crate::BoxFuture;
use crate::limit::{SharedLimit, SharedLimitError, SharedPermit};

/// Reserves the next permit unless it is too late, and returns the microseconds until then.
///
/// The value is the time of the next free permit and the time when it was written. If the clock of the Redis server
/// was set back since then, the permit is moved back by the same time. Numbers are written with `%.0f`, because Lua
/// would round them.
const TURN: &str = "\
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local interval = tonumber(ARGV[1])
local at_most = tonumber(ARGV[2])
local free = now
local kept = redis.call('GET', KEYS[1])
if kept then
  local next_free, written = string.match(kept, '^(%d+) (%d+)$')
  if next_free then
    free = tonumber(next_free)
    written = tonumber(written)
    if now < written then free = free - (written - now) end
  end
end
local permit = math.max(now, free)
local wait = permit - now
if at_most >= 0 and wait > at_most then return {0, wait} end
local life = math.ceil((wait + interval) / 1000)
redis.call('SET', KEYS[1], string.format('%.0f %.0f', permit + interval, now), 'PX', math.max(life, 1))
return {1, wait}";

impl SharedLimit for Redis {
    fn permit<'a>(
        &'a self,
        name: &'a str,
        interval: Duration,
        at_most: Option<Duration>,
    ) -> BoxFuture<'a, Result<SharedPermit, SharedLimitError>> {
        Box::pin(async move {
            // A hundred years: the sums remain exact integers in a double.
            let micros = |time: Duration| i64::try_from(time.as_micros()).unwrap_or(i64::MAX);
            let bounded = |time: Duration| micros(time).min(3_155_760_000_000_000);
            let mut command = cmd("EVAL");
            command
                .arg(TURN)
                .arg(1)
                .arg(self.key("limit", name))
                .arg(bounded(interval))
                .arg(at_most.map_or(-1, bounded));
            let (reserved, wait): (i64, i64) =
                self.ask(&command).await.map_err(SharedLimitError::new)?;
            let wait = Duration::from_micros(u64::try_from(wait).unwrap_or(0));
            Ok(match reserved {
                1 => SharedPermit::In(wait),
                _ => SharedPermit::TooLate(wait),
            })
        })
    }
}
