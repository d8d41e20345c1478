//! The harmless call of each API, and its outcome.

use std::time::Duration;

use clientwright_cli_runtime::{Context, Failure, Json, Section};
use clientwright_runtime::http::HeaderMap;
use clientwright_runtime::{BodyError, Error, ErrorKind, RawResponse, RetryPolicy};

/// The harmless call of each API: an order that cannot exist, and the status of the other two.
const CALLS: [(&str, &str, Option<&str>); 3] = [
    ("erdv", "getInterventionOrder", Some("00000000")),
    ("tickets", "getApiStatus", None),
    ("ordering", "getStatus", None),
];

/// The outcome of a call: the headers of a success, or the error.
pub(crate) enum Outcome {
    Success(HeaderMap),
    Error(Box<Error<Json>>),
    /// The client could not be created.
    Settings(String),
}

impl Outcome {
    pub(crate) fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Success(headers) => Some(headers),
            Self::Error(error) => error.headers(),
            Self::Settings(_) => None,
        }
    }
}

/// Makes the harmless call of an API, once.
pub(crate) async fn make(context: &Context<'_>, section: &Section) -> Outcome {
    let builder = match context.builder_with_credentials(section) {
        Ok(builder) => builder,
        Err(failure) => return Outcome::Settings(on_one_line(&failure)),
    };
    let client = builder
        .retry(RetryPolicy::never())
        .connect_timeout(Duration::from_secs(10))
        .build();
    let client = match client {
        Ok(client) => client,
        Err(error) => return Outcome::Settings(on_one_line(&Failure::of_settings(&error))),
    };
    let wanted = CALLS.iter().find(|(name, ..)| *name == section.name);
    let mut commands = section.command_line.commands.iter();
    let command = wanted
        .and_then(|(_, operation, _)| commands.find(|command| command.operation.id == *operation));
    let Some(command) = command else {
        return Outcome::Settings("there is no harmless call of this API".to_owned());
    };
    let mut call = client.call(command.operation);
    if let (Some(argument), Some((.., Some(value)))) = (command.arguments.first(), wanted) {
        call.set(argument.parameter, value);
    }
    let whole: fn(&RawResponse) -> Result<RawResponse, BodyError> = |response| Ok(response.clone());
    match call
        .send::<RawResponse, (), Json>(whole, RawResponse::error_value)
        .await
    {
        Ok(response) => Outcome::Success(response.raw_headers().clone()),
        Err(error) => Outcome::Error(Box::new(error)),
    }
}

fn on_one_line(failure: &Failure) -> String {
    failure.message().replace('\n', "; ")
}

/// Whether the call was not sent because a credential is missing.
pub(crate) fn lacks_credential(error: &Error<Json>) -> bool {
    matches!(error.kind(), ErrorKind::MissingCredential(_))
}
