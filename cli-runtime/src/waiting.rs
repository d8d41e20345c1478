//! Waits for a condition by repeating a call, or for the result of an accepted call.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::ArgMatches;
use clientwright_runtime::codegen::v1::describe::{LinkValue, LongRunning, Waiter};
use clientwright_runtime::codegen::v1::{Call, LinkSource};
use clientwright_runtime::{
    BodyError, ErrorKind, PollPosition, RawResponse, Response, ToJson, WaitEnd, WaitProgress,
    WithLinks,
};

use crate::context::Context;
use crate::describe::{Afterwards, AskedBy, Command};
use crate::duration::{duration, shown};
use crate::failure::Failure;
use crate::json::Json;
use crate::position::{self, Fingerprint, Reserved};
use crate::progress::Progress;
use crate::text::{on_one_line, warn};
use crate::tree::{DELAY, MAX_DELAY, POSITION, WAIT};

/// The delays and the timeout of a wait.
#[derive(Debug, Clone)]
pub(crate) struct Pace {
    start: Instant,
    delay: Option<Duration>,
    max_delay: Option<Duration>,
    timeout: Option<Duration>,
    /// The file with the position of the result.
    position: Option<PathBuf>,
    /// The call that the file belongs to.
    call: Fingerprint,
}

impl Pace {
    /// Reads the arguments, and starts the timeout.
    ///
    /// # Errors
    /// An argument is invalid.
    pub(crate) fn read(
        matches: &ArgMatches,
        timeout: Option<Duration>,
    ) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let mut given = |id: &str, flag: &str| {
            let text = matches.try_get_one::<String>(id).ok().flatten()?;
            duration(text)
                .map_err(|why| problems.push(format!("--{flag}: {why}")))
                .ok()
        };
        let delay = given(DELAY, "delay");
        let max_delay = given(MAX_DELAY, "max-delay");
        if let (Some(delay), Some(max_delay)) = (delay, max_delay)
            && max_delay < delay
        {
            problems.push("--max-delay must not be less than --delay".to_owned());
        }
        let position = matches.try_get_one::<String>(POSITION).ok().flatten();
        if position.is_some_and(|file| file.is_empty() || file == "-") {
            problems.push("--position: expected the name of a file".to_owned());
        }
        match problems.is_empty() {
            true => Ok(Self {
                start: Instant::now(),
                delay,
                max_delay,
                timeout,
                position: position.map(PathBuf::from),
                call: Fingerprint::new(),
            }),
            false => Err(problems),
        }
    }

    /// Sets the fingerprint of the call.
    pub(crate) fn of_call(self, call: Fingerprint) -> Self {
        Self { call, ..self }
    }

    /// Reads the position of the result, if the operation was already started.
    ///
    /// # Errors
    /// The file belongs to another call.
    fn kept(&self, file: &Path, id: &str) -> Result<Option<PollPosition>, Failure> {
        position::kept(file, id, self.call).map_err(|why| Failure::Arguments(vec![why]))
    }

    /// Whether the operation was already started, so that only its result is requested.
    ///
    /// # Errors
    /// The file belongs to another call.
    pub(crate) fn is_resumed(&self, id: &str) -> Result<bool, Failure> {
        match &self.position {
            Some(file) => Ok(self.kept(file, id)?.is_some()),
            None => Ok(false),
        }
    }

    /// The shortest and the longest delay: from the arguments, or else these.
    fn delays(&self, (shortest, longest): (Duration, Duration)) -> (Duration, Duration) {
        match (self.delay, self.max_delay) {
            (Some(delay), Some(max_delay)) => (delay, max_delay),
            (Some(delay), None) => (delay, longest.max(delay)),
            (None, Some(max_delay)) => (shortest.min(max_delay), max_delay),
            (None, None) => (shortest, longest),
        }
    }

    /// The remaining time of the requested timeout.
    fn left(&self) -> Option<Duration> {
        Some(self.timeout?.saturating_sub(self.start.elapsed()))
    }
}

/// What to wait for after the call, if requested.
pub(crate) fn asked(command: &Command, matches: &ArgMatches) -> Option<&'static Afterwards> {
    let name = matches.try_get_one::<String>(WAIT).ok().flatten()?;
    command.afterwards.iter().find(|it| it.name == *name)
}

/// The pace of a wait, and its display.
pub(crate) struct Watch<'a> {
    pub(crate) pace: &'a Pace,
    pub(crate) progress: &'a Arc<Progress>,
}

impl Watch<'_> {
    /// Repeats the call until its response fulfills the condition of the waiter.
    ///
    /// # Errors
    /// The condition can no longer be fulfilled, the timeout has expired, or the call failed.
    pub(crate) async fn until(
        &self,
        call: Call,
        waiter: &'static Waiter,
        (values, state): (&[Json], &'static str),
    ) -> Result<Response<RawResponse>, clientwright_runtime::Error<Json>> {
        let values: Vec<&dyn ToJson> = values.iter().map(|value| value as &dyn ToJson).collect();
        let (shortest, longest) = self.pace.delays(waiter.usual_delays());
        let wait = call
            .wait_until::<RawResponse, (), Json>(waiter, &values, whole, RawResponse::error_value)
            .delays(shortest, longest)
            .on_progress(said(self.progress, state));
        match self.pace.left() {
            Some(left) => wait.timeout(left).await,
            None => wait.await,
        }
    }

    /// Makes the call and waits for its result or its effect.
    ///
    /// # Errors
    /// The call failed, or waiting for it.
    pub(crate) async fn afterwards(
        &self,
        call: Call,
        (id, afterwards): (&str, &Afterwards),
        context: &Context<'_>,
    ) -> Result<RawResponse, Failure> {
        match afterwards.asked {
            AskedBy::Result(long_running) => self.result(call, (id, long_running), context).await,
            AskedBy::Waiter {
                command,
                parameters,
                arguments,
            } => {
                let response = call
                    .send::<RawResponse, WithLinks<(), LinkSource>, Json>(
                        whole,
                        RawResponse::error_value,
                    )
                    .await?;
                context.accept(None);
                let source = response.links();
                let call = repeated(source, command, parameters);
                let values = compared(source, arguments)?;
                let Some(waiting) = &command.waiting else {
                    return Ok(response.body().clone());
                };
                self.progress.say("accepted, waiting".to_owned());
                let response = self
                    .until(call, waiting.waiter, (&values, waiting.shown))
                    .await
                    .map_err(|error| Failure::Accepted(error, None))?;
                Ok(response.into_body())
            }
        }
    }

    async fn result(
        &self,
        call: Call,
        (id, long_running): (&str, &'static LongRunning),
        context: &Context<'_>,
    ) -> Result<RawResponse, Failure> {
        let file = self.pace.position.as_deref();
        let kept = match file {
            Some(file) => self.pace.kept(file, id)?,
            None => None,
        };
        let reserved = match file.filter(|_| kept.is_none()) {
            Some(file) => Some(Reserved::new(file).map_err(|why| Failure::Arguments(vec![why]))?),
            None => None,
        };
        let mut poller =
            call.poller::<RawResponse, Json>(long_running, whole, RawResponse::error_value);
        match &kept {
            Some(position) => poller = poller.resume(position),
            None => poller.start().await?,
        }
        let mut resumed_with = file.filter(|_| kept.is_some());
        match (poller.position(), reserved) {
            (Some(position), Some(reserved)) => match reserved.keep(&position, self.pace.call) {
                Ok(()) => resumed_with = file,
                Err(error) => self.progress.aside(|| {
                    let file = file.map(Path::display);
                    let file = file.map_or_else(String::new, |file| file.to_string());
                    warn(&format!("cannot write {file}: {error}"));
                }),
            },
            // Without a position, the reserved file is removed.
            (_, reserved) => drop(reserved),
        }
        if poller.position().is_some() {
            context.accept(resumed_with);
            self.progress.say("accepted, waiting".to_owned());
        }
        let (shortest, longest) = self.pace.delays(long_running.usual_delays());
        let poller = poller
            .delays(shortest, longest)
            .on_progress(said(self.progress, ""));
        let response = match self.pace.left() {
            Some(left) => poller.timeout(left).await,
            None => poller.await,
        };
        let is_over = match &response {
            Ok(_) => true,
            Err(error) => matches!(
                error.kind(),
                ErrorKind::Wait {
                    end: WaitEnd::Failure,
                    ..
                }
            ),
        };
        if let Some(file) = file.filter(|_| is_over) {
            // The file may not have been written.
            let _ = std::fs::remove_file(file);
        }
        let resumed_with = resumed_with.map(Path::to_owned);
        let response = response.map_err(|error| Failure::Accepted(error, resumed_with))?;
        Ok(response.into_body())
    }
}

/// The call to repeat, with values from the previous call and its response.
fn repeated(source: &LinkSource, command: &Command, parameters: &[(usize, LinkValue)]) -> Call {
    let mut call = source.call("--wait", "2XX", command.operation);
    for (place, value) in parameters {
        if let Some(argument) = command.arguments.get(*place) {
            source.set(
                &mut call,
                argument.parameter,
                argument.input.required,
                *value,
            );
        }
    }
    call
}

/// The values that the waiter compares with.
fn compared(source: &LinkSource, values: &[LinkValue]) -> Result<Vec<Json>, Failure> {
    let read = |value: &LinkValue| source.json(*value).map(|json| Json::parse(json.as_bytes()));
    values
        .iter()
        .map(|value| match read(value) {
            Some(Ok(json)) => Ok(json),
            Some(Err(why)) => Err(Failure::Answer(why)),
            None => Err(Failure::Answer(
                "what to wait for is not in it; the operation was accepted".to_owned(),
            )),
        })
        .collect()
}

/// Shows the progress of a wait.
fn said(
    progress: &Arc<Progress>,
    state: &'static str,
) -> impl FnMut(&WaitProgress<'_>) + Send + 'static {
    let progress = Arc::clone(progress);
    move |wait| {
        let known = wait.response().and_then(|response| {
            let json = Json::parse(response.body()).ok()?;
            let found = json.pointer(state).filter(|_| !state.is_empty())?;
            let text = match found {
                Json::String(text) => text.clone(),
                other => other.to_line(),
            };
            found.is_scalar().then(|| on_one_line(&text))
        });
        let known = known.map_or_else(String::new, |state| format!(" ({state})"));
        progress.say(format!(
            "not yet{known} after {}, asking again in {}",
            shown(wait.elapsed()),
            shown(wait.next_in()),
        ));
    }
}

/// Returns the whole response, regardless of its content.
pub(crate) fn whole(response: &RawResponse) -> Result<RawResponse, BodyError> {
    Ok(response.clone())
}
