//! Sends a call and writes its response.

use std::io::Write as _;
use std::sync::Arc;

use clap::ArgMatches;
use clientwright_runtime::codegen::v1::Call;
use clientwright_runtime::codegen::v1::credential_words;
use clientwright_runtime::codegen::v1::describe::{
    Location, SecurityKind, SecurityScheme, Streaming,
};
use clientwright_runtime::transport::Request;
use clientwright_runtime::{ItemStream, RawResponse};

use crate::arguments;
use crate::auth;
use crate::body;
use crate::context::Context;
use crate::describe::{Command, CommandLine, Input};
use crate::dry_run::{self, Capture, MARK, MASK};
use crate::failure::Failure;
use crate::json::Json;
use crate::output::{self, Sink};
use crate::position::Fingerprint;
use crate::program::Section;
use crate::progress::Progress;
use crate::tree::{self, ALL, ALLOW_INVALID, argument_id, waited_id, written};
use crate::waiting::{self, Pace, Watch, whole};

/// The parsed arguments of a generated command.
struct Asked<'a> {
    context: &'a Context<'a>,
    section: &'a Section,
    command: &'static Command,
    values: Vec<(usize, Json)>,
    body: Option<body::Ready>,
    /// The values that a waiter compares with.
    waited: Vec<Json>,
    pace: Pace,
}

/// Runs the command of an operation.
///
/// # Errors
/// The arguments are invalid, or the call failed.
pub(crate) async fn run(
    context: &Context<'_>,
    section: &Section,
    command: &'static Command,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let asked = Asked::read(context, section, command, matches)?;
    let flags = context.flags();
    if flags.dry_run || flags.curl {
        return asked.show().await;
    }
    output::warn_of_columns(context);
    let progress = Arc::new(Progress::new(flags.quiet));
    let client = context.client(section, &progress)?;
    let call = asked.call(&client);
    if matches.try_get_one::<bool>(ALL).ok().flatten() == Some(&true)
        && let Some(pagination) = command.pagination
    {
        let pages =
            call.pages::<RawResponse, (), Json>(whole, RawResponse::error_value, pagination);
        return asked.all(pages, pagination.items(), &progress).await;
    }
    if let Some(streaming) = asked.stream() {
        let items = call.stream::<Json, Json>(streaming, RawResponse::error_value);
        return asked.items(items, &progress).await;
    }
    let watch = Watch {
        pace: &asked.pace,
        progress: &progress,
    };
    if let Some(waiting) = &command.waiting {
        let values = (asked.waited.as_slice(), waiting.shown);
        let response = watch.until(call, waiting.waiter, values).await?;
        progress.clear();
        return waited(response.body(), context);
    }
    if let Some(afterwards) = waiting::asked(command, matches) {
        let response = watch
            .afterwards(call, (command.operation.id, afterwards), context)
            .await?;
        progress.clear();
        return waited(&response, context);
    }
    let response = call
        .send::<RawResponse, (), Json>(whole, RawResponse::error_value)
        .await?;
    progress.clear();
    let items = command
        .pagination
        .map_or("", |pagination| pagination.items());
    let mut sink = Sink::open(context)?;
    output::response(response.body(), items, context, &mut sink)?;
    if command.pagination.is_some()
        && let Some(total) = total(response.body(), command)
    {
        sink.note(&format!("{total} in all; --all reads every page"));
    }
    sink.finish()
}

/// Writes the response that ended a wait. If a resource is gone, the response is an error without further
/// information.
fn waited(response: &RawResponse, context: &Context<'_>) -> Result<(), Failure> {
    let mut sink = Sink::open(context)?;
    match response.status().is_success() {
        true => output::response(response, "", context, &mut sink)?,
        false => sink.note(&format!("{}: completed", response.status())),
    }
    sink.finish()
}

/// The total number of items, if the server reports it and it exceeds the number of items in the response.
fn total(response: &RawResponse, command: &Command) -> Option<u64> {
    let pagination = command.pagination?;
    let header = pagination.total_header();
    let total: u64 = response
        .headers()
        .get(header)
        .filter(|_| !header.is_empty())?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()?;
    let json = Json::parse(response.body()).ok()?;
    let Json::Array(items) = json.pointer(pagination.items())? else {
        return None;
    };
    (u64::try_from(items.len()).ok()? < total).then_some(total)
}

impl<'a> Asked<'a> {
    fn read(
        context: &'a Context<'a>,
        section: &'a Section,
        command: &'static Command,
        matches: &ArgMatches,
    ) -> Result<Self, Failure> {
        let mut problems = Vec::new();
        let mut values = Vec::new();
        let rename = |input: &Input| {
            let comfort = section.comfort(command);
            let flags = comfort.map_or(&[][..], |comfort| comfort.flags);
            let known = flags.iter().find(|(known, _)| *known == input.flag);
            written(input, known.map_or(input.flag, |(_, preferred)| *preferred))
        };
        let flags = tree::flags(section, command);
        let is_flag = |name: &str| flags.contains(name);
        arguments::begin();
        let allows_invalid = body::allows(matches, ALLOW_INVALID);
        let mut is_outside = false;
        for (place, argument) in command.arguments.iter().enumerate() {
            let Some(texts) = matches.get_many::<String>(&argument_id(place)) else {
                continue;
            };
            let texts: Vec<&str> = texts.map(String::as_str).collect();
            let is_in_path = argument.parameter.location == Location::Path;
            // Positional arguments cannot be mistaken for flags.
            let value = match is_in_path {
                true => arguments::value(&argument.input, &texts, &|_| false),
                false => arguments::value(&argument.input, &texts, &is_flag),
            };
            let label = match is_in_path {
                true => argument.input.flag.to_owned(),
                false => format!("--{}", rename(&argument.input)),
            };
            match value {
                Ok(value) => {
                    if !allows_invalid {
                        let outside = arguments::outside(&value, argument.limits, &label);
                        is_outside |= !outside.is_empty();
                        problems.extend(outside);
                    }
                    values.push((place, value));
                }
                Err(why) => problems.push(format!("{label}: {why}")),
            }
        }
        let body = match &command.body {
            None => None,
            Some(body) => {
                match body::ready(body, matches, &|member| rename(&member.input), &is_flag) {
                    Ok(None) if body.required => {
                        problems
                            .push("the body is missing: set its properties, or --body".to_owned());
                        None
                    }
                    Ok(ready) => ready,
                    Err(mut wrong) => {
                        problems.append(&mut wrong);
                        None
                    }
                }
            }
        };
        if is_outside && !problems.iter().any(|it| it == body::ALLOW_ANYWAY) {
            problems.push(body::ALLOW_ANYWAY.to_owned());
        }
        let mut compared = Vec::new();
        let inputs = command.waiting.map_or(&[][..], |waiting| waiting.arguments);
        for (place, input) in inputs.iter().enumerate() {
            let texts = matches.get_many::<String>(&waited_id(place));
            let texts: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
            match arguments::value(input, &texts, &is_flag) {
                Ok(value) => compared.push(value),
                Err(why) => problems.push(format!("--{}: {why}", rename(input))),
            }
        }
        let pace = Pace::read(matches, context.flags().timeout);
        match (problems.is_empty(), pace) {
            (true, Ok(pace)) => {
                let mut asked = Self {
                    context,
                    section,
                    command,
                    values,
                    body,
                    waited: compared,
                    pace,
                };
                asked.pace = asked.pace.clone().of_call(asked.fingerprint());
                Ok(asked)
            }
            (_, pace) => {
                problems.extend(pace.err().into_iter().flatten());
                Err(Failure::Arguments(problems))
            }
        }
    }

    /// The fingerprint that distinguishes the call from others of the operation; it ignores secrets.
    fn fingerprint(&self) -> Fingerprint {
        let arguments = self.command.arguments;
        let mut call = Fingerprint::new();
        for (place, value) in &self.values {
            let Some(argument) = arguments.get(*place).filter(|it| !it.input.is_secret()) else {
                continue;
            };
            call = call.with(argument.input.flag.as_bytes());
            call = call.with(value.to_line().as_bytes());
        }
        match (&self.body, &self.command.body) {
            (Some(ready), Some(body)) => ready.fingerprint(body, call),
            _ => call,
        }
    }

    /// Replaces secrets with placeholders.
    fn mask(&mut self) {
        for (place, value) in &mut self.values {
            let argument = self.command.arguments.get(*place);
            if argument.is_some_and(|argument| argument.input.is_secret()) {
                *value = Json::String(MARK.to_owned());
            }
        }
        if let (Some(ready), Some(body)) = (self.body.take(), &self.command.body) {
            self.body = Some(ready.masked(body, MASK));
        }
    }

    fn call(&self, client: &clientwright_runtime::Client) -> Call {
        let mut call = client.call(self.command.operation);
        for (place, value) in &self.values {
            if let Some(argument) = self.command.arguments.get(*place) {
                match argument.part {
                    Some(part) => call.part_header(part, argument.parameter, value),
                    None => call.set(argument.parameter, value),
                }
            }
        }
        if let Some(body) = &self.body {
            body.set(&mut call);
        }
        call
    }

    /// Prints the request instead of sending it.
    async fn show(mut self) -> Result<(), Failure> {
        let api = self.section.command_line.api;
        let is_resumed = self.pace.is_resumed(self.command.operation.id)?;
        self.mask();
        // Use the credentials that are available, or else those that the call requires.
        let request = match self.captured(&|scheme| self.is_there(scheme)).await {
            Ok(request) => request,
            Err(_) => self.captured(&|_| true).await?,
        };
        let text = match self.context.flags().curl {
            true => {
                let mut schemes = api.security_schemes.iter();
                let basic = schemes.position(|scheme| scheme.kind == SecurityKind::Basic);
                dry_run::curl(&request, self.variables(), basic.unwrap_or_default())
            }
            false => dry_run::shown(&request, api.security_schemes.len()),
        };
        let mut sink = Sink::open(self.context)?;
        sink.write_all(text.as_bytes())?;
        if self.command.waiting.is_some() {
            sink.note("repeated until its response shows that it is complete");
        }
        if is_resumed {
            sink.note("not sent again: the file of --position says where to ask for its result");
        }
        sink.finish()
    }

    /// The request that would be sent with credentials for these schemes.
    async fn captured(&self, has: &dyn Fn(&SecurityScheme) -> bool) -> Result<Request, Failure> {
        let capture = Arc::new(Capture::default());
        let api = self.section.command_line.api;
        let builder = self.context.builder(self.section)?;
        let client = dry_run::with_marks(builder, api, &capture, has)
            .build()
            .map_err(|error| Failure::of_settings(&error))?;
        let outcome = self
            .call(&client)
            .send::<RawResponse, (), Json>(whole, RawResponse::error_value)
            .await;
        capture.take().ok_or_else(|| match outcome {
            Err(error) => Failure::Call(error),
            Ok(_) => Failure::Other("the request was not built".to_owned()),
        })
    }

    /// Whether there is a credential for a scheme.
    fn is_there(&self, scheme: &SecurityScheme) -> bool {
        auth::is_there(self.context, self.section, scheme)
    }

    /// The environment variables that curl takes the secret of each scheme from.
    fn variables(&self) -> Vec<String> {
        let CommandLine { prefix, api, .. } = self.section.command_line;
        let schemes = api.security_schemes.iter();
        schemes
            .map(|scheme| {
                // The token is sent, not the credential that it is requested with.
                let last = credential_words(api, scheme).pop().unwrap_or_default();
                let names = last.iter().map(|word| format!("${{{prefix}_{word}}}"));
                names.collect::<Vec<_>>().join(":")
            })
            .collect()
    }

    /// The format of the stream, if the response should be read item by item.
    fn stream(&self) -> Option<&'static Streaming> {
        let stream = self.command.stream?;
        let is_asked = stream.asked_by.is_empty()
            || self
                .body
                .as_ref()
                .is_some_and(|body| body.says(stream.asked_by));
        is_asked.then_some(stream.streaming)
    }

    /// Writes the items of a response as they arrive.
    async fn items(
        &self,
        mut items: ItemStream<Json, Json>,
        progress: &Progress,
    ) -> Result<(), Failure> {
        let mut sink = Sink::open(self.context)?;
        if let Some(format @ ("csv" | "table")) = self.context.output() {
            sink.warn(&format!(
                "items are written as they come, each as a line of JSON; {format} is of all at once"
            ));
        }
        let mut count: usize = 0;
        while let Some(item) = items.try_next().await? {
            count = count.saturating_add(1);
            progress.aside(|| {
                output::item(&item, self.context, &mut sink)?;
                sink.flush().map_err(Failure::from)
            })?;
            progress.say(format!("{count} items so far"));
            if sink.is_closed() {
                return Ok(());
            }
        }
        progress.clear();
        sink.finish()
    }

    /// Reads all pages and writes their items.
    async fn all(
        &self,
        mut pages: clientwright_runtime::Pages<RawResponse, (), Json>,
        pointer: &str,
        progress: &Progress,
    ) -> Result<(), Failure> {
        let mut sink = Sink::open(self.context)?;
        let streams = output::streams(self.context);
        let mut all = Vec::new();
        let mut count: usize = 0;
        let mut number: usize = 0;
        let outcome = loop {
            let page = match pages.try_next().await {
                Ok(Some(page)) => page,
                Ok(None) => break Ok(()),
                Err(error) => break Err(Failure::Call(error)),
            };
            let items = items(page.body(), pointer)?;
            count = count.saturating_add(items.len());
            number = number.saturating_add(1);
            progress.say(match pages.total() {
                Some(total) => format!("page {number}: {count} of {total}"),
                None => format!("page {number}: {count} so far"),
            });
            if streams {
                progress.aside(|| {
                    let mut items = items.iter();
                    items.try_for_each(|item| output::line(item, &mut sink))
                })?;
                if sink.is_closed() {
                    return Ok(());
                }
            } else {
                all.extend(items);
            }
        };
        progress.clear();
        // The items of previous pages were already written, unless all items are written at once.
        outcome?;
        if streams && count == 0 {
            sink.note("the list is empty");
        }
        if !streams {
            output::json(&Json::Array(all), self.context, &mut sink)?;
        }
        sink.finish()
    }
}

fn items(response: &RawResponse, pointer: &str) -> Result<Vec<Json>, Failure> {
    let unreadable = |why: String| Failure::Answer(format!("the page cannot be read: {why}"));
    if response.body().iter().all(u8::is_ascii_whitespace) {
        return Ok(Vec::new());
    }
    let page = Json::parse(response.body()).map_err(unreadable)?;
    match page.pointer(pointer) {
        Some(Json::Array(items)) => Ok(items.clone()),
        Some(Json::Null) | None => Ok(Vec::new()),
        Some(_) => Err(unreadable(format!("no list at `{pointer}`"))),
    }
}
