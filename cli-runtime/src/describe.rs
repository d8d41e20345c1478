//! Describes a generated command line: the tables that the interpreter of this crate reads.
//!
//! Only generated code creates these values, through `const` functions, so that later versions can add more.

use clientwright_runtime::codegen::v1::check::from_str_to_send;
use clientwright_runtime::codegen::v1::describe::{
    Api, Encoding, LinkValue, LongRunning, Operation, Pagination, Parameter, PartEncoding,
    Streaming, Waiter,
};
use clientwright_runtime::json::JsonError;

pub use crate::outline::Outline;
pub use clientwright_runtime::codegen::v1::check::{Rule, of as rules_of};

/// Checks whether a JSON text is valid for a type.
pub type Check = fn(&str) -> Result<(), JsonError>;

/// Checks whether a JSON text can be read as a type. Dates must have the format of the specification, because the text
/// is sent unchanged.
///
/// # Errors
/// The position in the text, what was expected, and what was found.
pub fn check<T: clientwright_runtime::FromJson>(text: &str) -> Result<(), JsonError> {
    from_str_to_send::<T>(text).map(drop)
}

/// The command line of one API.
#[derive(Debug)]
#[non_exhaustive]
pub struct CommandLine {
    /// The API.
    pub api: &'static Api,
    /// A description of the API, without markup.
    pub about: &'static str,
    /// The prefix of environment variables with credentials.
    pub prefix: &'static str,
    /// The groups of commands, with their descriptions.
    pub groups: &'static [(&'static str, &'static str)],
    /// The commands: one for each operation, and one for each waiter.
    pub commands: &'static [&'static Command],
}

impl CommandLine {
    /// Creates a command line without commands.
    #[must_use]
    pub const fn new(api: &'static Api, prefix: &'static str) -> Self {
        Self {
            api,
            about: "",
            prefix,
            groups: &[],
            commands: &[],
        }
    }

    /// Sets the description of the API.
    #[must_use]
    pub const fn about(mut self, about: &'static str) -> Self {
        self.about = about;
        self
    }

    /// Sets the groups of commands.
    #[must_use]
    pub const fn groups(mut self, groups: &'static [(&'static str, &'static str)]) -> Self {
        self.groups = groups;
        self
    }

    /// Sets the commands.
    #[must_use]
    pub const fn commands(mut self, commands: &'static [&'static Command]) -> Self {
        self.commands = commands;
        self
    }
}

/// The command for one operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Command {
    /// The group of the command; `""` if it has none.
    pub group: &'static str,
    /// Its name in the group.
    pub name: &'static str,
    /// A shorter name; `""` if there is none.
    pub alias: &'static str,
    /// A summary in one line.
    pub about: &'static str,
    /// The complete description; `""` if the summary is complete.
    pub details: &'static str,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// The operation.
    pub operation: &'static Operation,
    /// The parameters of the operation.
    pub arguments: &'static [Argument],
    /// The body, if the operation has one.
    pub body: Option<Body>,
    /// The pagination of the response, if it has pages.
    pub pagination: Option<&'static Pagination>,
    /// How the response is read item by item, if it is a stream.
    pub stream: Option<Stream>,
    /// The condition that the call is repeated for, if the command waits.
    pub waiting: Option<Waiting>,
    /// What `--wait` can wait for after the call; the first is the default.
    pub afterwards: &'static [Afterwards],
}

/// A call that is repeated until a response fulfills a condition.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Waiting {
    /// Interprets the responses.
    pub waiter: &'static Waiter,
    /// The values that the waiter compares with.
    pub arguments: &'static [Input],
    /// A JSON pointer to the progress to show; `""` if there is none.
    pub shown: &'static str,
}

/// Something that can be waited for after a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Afterwards {
    /// Its name.
    pub name: &'static str,
    /// How to request it.
    pub asked: AskedBy,
}

/// How to request what is waited for after a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum AskedBy {
    /// At the URL in the response, where the result will be available.
    Result(&'static LongRunning),
    /// With a command that waits.
    Waiter {
        /// The command.
        command: &'static Command,
        /// Its parameters, by index, and the sources of their values.
        parameters: &'static [(usize, LinkValue)],
        /// The sources of the values that it compares with, in the same order.
        arguments: &'static [LinkValue],
    },
}

impl Afterwards {
    /// The result of an operation that is accepted first and executed later.
    #[must_use]
    pub const fn result(long_running: &'static LongRunning) -> Self {
        Self {
            name: "result",
            asked: AskedBy::Result(long_running),
        }
    }

    /// The condition of a command that waits, with values of the request and its response.
    #[must_use]
    pub const fn waiter(
        name: &'static str,
        command: &'static Command,
        parameters: &'static [(usize, LinkValue)],
        arguments: &'static [LinkValue],
    ) -> Self {
        Self {
            name,
            asked: AskedBy::Waiter {
                command,
                parameters,
                arguments,
            },
        }
    }
}

/// A response that is read item by item.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Stream {
    /// The format of the stream.
    pub streaming: &'static Streaming,
    /// The member of the body that requests a stream if it is `true`; `""` if the response is always a stream.
    pub asked_by: &'static str,
}

impl Command {
    /// Creates a command without arguments.
    #[must_use]
    pub const fn new(
        group: &'static str,
        name: &'static str,
        operation: &'static Operation,
    ) -> Self {
        Self {
            group,
            name,
            alias: "",
            about: "",
            details: "",
            deprecated: false,
            operation,
            arguments: &[],
            body: None,
            pagination: None,
            stream: None,
            waiting: None,
            afterwards: &[],
        }
    }

    /// Creates a command that repeats this call until its response fulfills the condition of the waiter.
    #[must_use]
    pub const fn waiting(
        &self,
        name: &'static str,
        waiter: &'static Waiter,
        arguments: &'static [Input],
    ) -> Self {
        Self {
            group: self.group,
            name,
            alias: "",
            about: "",
            details: "",
            deprecated: self.deprecated,
            operation: self.operation,
            arguments: self.arguments,
            body: self.body,
            pagination: None,
            stream: None,
            waiting: Some(Waiting {
                waiter,
                arguments,
                shown: "",
            }),
            afterwards: &[],
        }
    }

    /// Sets the JSON pointer to the progress to show.
    #[must_use]
    pub const fn shows(mut self, pointer: &'static str) -> Self {
        if let Some(waiting) = &mut self.waiting {
            waiting.shown = pointer;
        }
        self
    }

    /// Sets what can be waited for after the call.
    #[must_use]
    pub const fn afterwards(mut self, afterwards: &'static [Afterwards]) -> Self {
        self.afterwards = afterwards;
        self
    }

    /// Sets a shorter name.
    #[must_use]
    pub const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = alias;
        self
    }

    /// Sets the documentation.
    #[must_use]
    pub const fn about(mut self, about: &'static str, details: &'static str) -> Self {
        self.about = about;
        self.details = details;
        self
    }

    /// Marks the command as deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Sets the arguments.
    #[must_use]
    pub const fn arguments(mut self, arguments: &'static [Argument]) -> Self {
        self.arguments = arguments;
        self
    }

    /// Sets the body.
    #[must_use]
    pub const fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Makes the response a stream that is read item by item, if this member of the body is `true`, or always.
    #[must_use]
    pub const fn streams(mut self, streaming: &'static Streaming, asked_by: &'static str) -> Self {
        self.stream = Some(Stream {
            streaming,
            asked_by,
        });
        self
    }

    /// Sets the pagination.
    #[must_use]
    pub const fn pages(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }
}

/// The type of an argument, which determines how its text is converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A string.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`; the flag alone is `true`.
    Boolean,
    /// Any JSON value; a text that is not JSON is a string.
    Any,
    /// JSON.
    Json,
    /// A secret: the path of a file that contains it, because it must not be an argument.
    Secret,
    /// The path of a file, whose content is sent.
    File,
    /// The path of a file, whose content is sent in Base64.
    Base64,
    /// A list: each use of the flag adds an element.
    List(&'static Kind),
    /// A map: each use of the flag adds a member, `name=value`.
    Map(&'static Kind),
}

/// The common part of an argument and a member of a body: the value.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Input {
    /// The name of the flag, without `--`; for an argument without a flag, its name in the help text.
    pub flag: &'static str,
    /// The help text.
    pub help: &'static str,
    /// The type of the value.
    pub kind: Kind,
    /// Whether the value is required.
    pub required: bool,
    /// The known values; empty if they are not listed.
    pub values: &'static [&'static str],
    /// An additional check of the value.
    pub check: Option<Check>,
}

impl Input {
    /// Whether the value must not be shown.
    pub(crate) fn is_secret(&self) -> bool {
        matches!(
            self.kind,
            Kind::Secret | Kind::List(Kind::Secret) | Kind::Map(Kind::Secret)
        )
    }

    /// Creates an optional input.
    #[must_use]
    pub const fn new(flag: &'static str, kind: Kind) -> Self {
        Self {
            flag,
            help: "",
            kind,
            required: false,
            values: &[],
            check: None,
        }
    }

    /// Sets the help text.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// Makes the value required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the known values.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// Sets an additional check of the value, as a JSON text.
    #[must_use]
    pub const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }
}

/// A parameter of an operation, or a header of a part of its body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Argument {
    /// The value.
    pub input: Input,
    /// The parameter that it sets.
    pub parameter: &'static Parameter,
    /// The part that it is a header of.
    pub part: Option<&'static str>,
    /// The limits of the specification.
    pub limits: &'static [Rule],
}

impl Argument {
    /// Creates an argument for a parameter.
    #[must_use]
    pub const fn new(parameter: &'static Parameter, input: Input) -> Self {
        Self {
            input,
            parameter,
            part: None,
            limits: &[],
        }
    }

    /// Makes it a header of the parts of the body with this name.
    #[must_use]
    pub const fn of_part(mut self, part: &'static str) -> Self {
        self.part = Some(part);
        self
    }

    /// Sets the limits, which values are checked against before anything is sent.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Rule]) -> Self {
        self.limits = limits;
        self
    }
}

/// The body of a request.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Body {
    /// Whether the body is required.
    pub required: bool,
    /// The help text.
    pub help: &'static str,
    /// The possible contents, one for each media type; the first is the default.
    pub contents: &'static [Content],
    /// The members that are flags, for contents that have members.
    pub members: &'static [Member],
}

impl Body {
    /// Creates an optional body.
    #[must_use]
    pub const fn new(contents: &'static [Content]) -> Self {
        Self {
            required: false,
            help: "",
            contents,
            members: &[],
        }
    }

    /// Makes the body required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the help text.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// Sets the members that are flags.
    #[must_use]
    pub const fn members(mut self, members: &'static [Member]) -> Self {
        self.members = members;
        self
    }
}

/// A body of one media type.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Content {
    /// The media type.
    pub media_type: &'static str,
    /// The format.
    pub format: Format,
    /// An additional check of the body.
    pub check: Option<Check>,
    /// The members that it may have, if known.
    pub outline: Option<&'static Outline>,
    /// The limits of its values: lengths, ranges, patterns, counts.
    pub limits: &'static [Rule],
}

impl Content {
    /// Creates a content with this media type.
    #[must_use]
    pub const fn new(media_type: &'static str, format: Format) -> Self {
        Self {
            media_type,
            format,
            check: None,
            outline: None,
            limits: &[],
        }
    }

    /// Sets the limits of its values.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Rule]) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the members that it may have.
    #[must_use]
    pub const fn known(mut self, outline: &'static Outline) -> Self {
        self.outline = Some(outline);
        self
    }

    /// Sets an additional check of the body, as a JSON text.
    #[must_use]
    pub const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }
}

/// The format of a body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    Json,
    /// A form.
    Form(&'static [Encoding]),
    /// A multipart body, with a part for each member.
    Multipart(&'static [PartEncoding]),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Format {
    /// Whether the body consists of members.
    #[must_use]
    pub fn has_members(self) -> bool {
        matches!(self, Self::Json | Self::Form(_) | Self::Multipart(_))
    }
}

/// A member of a body, possibly nested, that is a flag.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Member {
    /// The value.
    pub input: Input,
    /// The names on the path to it.
    pub path: &'static [&'static str],
    /// Whether every body must contain it, including the members that it is nested in.
    pub always: bool,
}

impl Member {
    /// Creates a member.
    #[must_use]
    pub const fn new(path: &'static [&'static str], input: Input) -> Self {
        Self {
            input,
            path,
            always: false,
        }
    }

    /// Requires the member in every body.
    #[must_use]
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
}
