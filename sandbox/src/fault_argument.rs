//! Parses faults in the arguments of the program.

use std::str::FromStr;
use std::time::Duration;

use orange_sandbox::{Fault, Faults, Sandbox};

/// The syntax of `--fault`, for the help text.
pub(crate) const HELP: &str = "\
Faults, comma-separated: what happens, to which requests, how often.
  what   status=503 [code=6] [retry-after=2]   an error response
         delay=MS, stall, reset, lose-response, reset-mid-body, garbage, html=502,
         deviate=/POINTER:JSON, extra-header=NAME:VALUE   not as it is documented
         over-capacity, expire-tokens, token-down, slow-token=MS
  which  operation=listRequests, path=/erdv/v1, token; all API calls if omitted
  often  times=2; until Ctrl-C if omitted

Examples:
  orange-sandbox --fault status=503,times=1
  orange-sandbox --fault status=409,code=69,operation=createAppointment
  orange-sandbox --fault delay=2000,path=/ordering --fault token-down,times=1
  orange-sandbox --fault 'deviate=/status:\"LOST\",operation=getRequest'";

/// The value of a `--fault` option.
#[derive(Clone, Debug)]
pub(crate) struct FaultArgument {
    fault: Fault,
    target: Target,
    times: Option<u32>,
}

#[derive(Clone, Debug)]
enum Target {
    AnyApi,
    Token,
    Path(String),
    Operation(String),
}

impl FaultArgument {
    /// Enables the fault.
    pub(crate) fn switch_on(self, faults: &Faults) {
        let faults = match self.target {
            Target::AnyApi => faults.clone(),
            Target::Token => faults.token(),
            Target::Path(prefix) => faults.path(prefix),
            Target::Operation(id) => faults.operation(id),
        };
        match self.times {
            Some(times) => faults.next(times, self.fault),
            None => faults.always(self.fault),
        }
    }
}

impl FromStr for FaultArgument {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut fault = None;
        let (mut code, mut retry_after, mut times) = (None, None, None);
        let mut target = Target::AnyApi;
        for part in text.split(',') {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let number = |expected: &str| {
                let value: u32 = value
                    .parse()
                    .map_err(|_| format!("expected {expected} after `{key}=`, found `{value}`"))?;
                Ok::<u32, String>(value)
            };
            let status = || {
                let status = u16::try_from(number("a status")?).unwrap_or(0);
                if (200..=599).contains(&status) {
                    Ok(status)
                } else {
                    Err(format!(
                        "expected a status from 200 to 599, found `{value}`"
                    ))
                }
            };
            let milliseconds =
                || Ok::<_, String>(Duration::from_millis(number("milliseconds")?.into()));
            let what = match key {
                "status" => Fault::status(status()?),
                "html" => Fault::Html(status()?),
                "delay" => Fault::Delay(milliseconds()?),
                "slow-token" => Fault::SlowToken(milliseconds()?),
                "stall" => Fault::Stall,
                "reset" => Fault::Reset,
                "lose-response" => Fault::LoseResponse,
                "reset-mid-body" => Fault::ResetMidBody,
                "garbage" => Fault::Garbage,
                "over-capacity" => Fault::OverCapacity,
                "expire-tokens" => Fault::ExpireTokens,
                "token-down" => Fault::TokenDown,
                "deviate" => deviation(value)?,
                "extra-header" => match value.split_once(':') {
                    Some((name, value)) if !name.is_empty() => Fault::ExtraHeader {
                        name: name.to_ascii_lowercase(),
                        value: value.to_owned(),
                    },
                    _ => return Err("expected `extra-header=NAME:VALUE`".to_owned()),
                },
                "code" => {
                    code = Some(number("a code")?);
                    continue;
                }
                "retry-after" => {
                    retry_after = Some(value.to_owned());
                    continue;
                }
                "times" => {
                    times = Some(number("a number")?);
                    continue;
                }
                "operation" => {
                    target = Target::Operation(known_operation(value)?);
                    continue;
                }
                "path" => {
                    target = Target::Path(value.to_owned());
                    continue;
                }
                "token" => {
                    target = Target::Token;
                    continue;
                }
                _ => return Err(format!("unknown word `{key}` in a fault")),
            };
            if fault.replace(what).is_some() {
                return Err("one fault says one thing; repeat --fault for another".to_owned());
            }
        }
        let fault = match fault {
            Some(Fault::Status { status, .. }) => Fault::Status {
                status,
                code,
                retry_after,
            },
            Some(_) if code.is_some() || retry_after.is_some() => {
                return Err("`code` and `retry-after` belong to `status`".to_owned());
            }
            Some(fault) => fault,
            None => return Err("nothing says what happens, e.g. `status=503`".to_owned()),
        };
        Ok(Self {
            fault,
            target,
            times,
        })
    }
}

/// The name of an operation: a fault for another one would never occur.
fn known_operation(name: &str) -> Result<String, String> {
    let known = Sandbox::operations();
    if known.contains(&name) {
        return Ok(name.to_owned());
    }
    let distance =
        |known: &&str| strsim::damerau_levenshtein(&known.to_lowercase(), &name.to_lowercase());
    let nearest = known.iter().min_by_key(|known| distance(known));
    let nearest = nearest.filter(|known| distance(known) <= name.len().max(3) / 3);
    Err(match nearest {
        Some(nearest) => format!("unknown operation `{name}`: did you mean `{nearest}`?"),
        None => format!(
            "unknown operation `{name}`, expected one of {}",
            known.join(", ")
        ),
    })
}

/// Parses `/POINTER:JSON`; the JSON must not contain a comma.
fn deviation(text: &str) -> Result<Fault, String> {
    let parts = text.split_once(':').filter(|(at, _)| at.starts_with('/'));
    let (at, json) = parts.ok_or("expected `deviate=/POINTER:JSON`")?;
    let value: serde_json::Value = serde_json::from_str(json)
        .map_err(|_| format!("expected JSON after `deviate={at}:`, found `{json}`"))?;
    Ok(Fault::deviate(at, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_has_an_effect_a_target_and_a_count() {
        let parsed: FaultArgument = "status=409,code=69,operation=createAppointment,times=2"
            .parse()
            .unwrap();
        assert_eq!(parsed.fault, Fault::error(409, 69));
        assert!(matches!(parsed.target, Target::Operation(id) if id == "createAppointment"));
        assert_eq!(parsed.times, Some(2));
    }

    #[test]
    fn invalid_faults_are_rejected_with_the_reason() {
        for (text, reason) in [
            ("times=2", "nothing says what happens"),
            ("status=99", "200 to 599"),
            ("status=x", "expected a status"),
            ("stall,reset", "repeat --fault"),
            ("stall,code=6", "belong to `status`"),
            ("sttall", "unknown word `sttall`"),
            ("deviate=status:1", "/POINTER:JSON"),
            ("deviate=/status:LOST", "expected JSON"),
            ("extra-header=a", "NAME:VALUE"),
            (
                "status=503,operation=nope",
                "expected one of getInterventionOrder, ",
            ),
            (
                "status=503,operation=getrequests",
                "did you mean `getRequest`?",
            ),
        ] {
            let error = text.parse::<FaultArgument>().unwrap_err();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
