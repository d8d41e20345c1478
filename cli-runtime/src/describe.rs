//! What a generated command line says about itself: tables that the interpreter of this crate reads.
//!
//! Only generated code makes these values, through `const` functions, so that a later version can say more.

use clientwright_runtime::codegen::v1::check::from_str_to_send;
use clientwright_runtime::codegen::v1::describe::{
    Api, Encoding, LinkValue, LongRunning, Operation, Pagination, Parameter, PartEncoding,
    Streaming, Waiter,
};
use clientwright_runtime::json::JsonError;

pub use crate::outline::Outline;
pub use clientwright_runtime::codegen::v1::check::{Rule, of as rules_of};

/// Says whether a JSON text is what a type promises.
pub type Check = fn(&str) -> Result<(), JsonError>;

/// Reads a JSON text as a type, and says why it cannot. Dates must keep their form: it is about to be sent.
///
/// # Errors
/// The place in the text, what was expected there, and what was found.
pub fn check<T: clientwright_runtime::FromJson>(text: &str) -> Result<(), JsonError> {
    from_str_to_send::<T>(text).map(drop)
}

/// The command line of one API.
#[derive(Debug)]
#[non_exhaustive]
pub struct CommandLine {
    /// The API.
    pub api: &'static Api,
    /// What the API is for, as text without markup.
    pub about: &'static str,
    /// What the names of environment variables with credentials begin with.
    pub prefix: &'static str,
    /// The groups of commands, with what they are for.
    pub groups: &'static [(&'static str, &'static str)],
    /// One command for each operation, and for each waiter.
    pub commands: &'static [&'static Command],
}

impl CommandLine {
    /// A command line without commands.
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

    /// With what the API is for.
    #[must_use]
    pub const fn about(mut self, about: &'static str) -> Self {
        self.about = about;
        self
    }

    /// With groups of commands.
    #[must_use]
    pub const fn groups(mut self, groups: &'static [(&'static str, &'static str)]) -> Self {
        self.groups = groups;
        self
    }

    /// With commands.
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
    /// The group that it is in; `""` if in none.
    pub group: &'static str,
    /// Its name in the group.
    pub name: &'static str,
    /// A shorter name; `""` if there is none.
    pub alias: &'static str,
    /// One line about it.
    pub about: &'static str,
    /// All about it; `""` if the line says all.
    pub details: &'static str,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// The operation.
    pub operation: &'static Operation,
    /// The parameters of the operation.
    pub arguments: &'static [Argument],
    /// The body, if the operation takes one.
    pub body: Option<Body>,
    /// How the answer is read page by page, if it is.
    pub pagination: Option<&'static Pagination>,
    /// How the answer is read item by item, if it is.
    pub stream: Option<Stream>,
    /// What the call is repeated for, if it is.
    pub waiting: Option<Waiting>,
    /// What `--wait` can wait for once the call is answered; the first is the default.
    pub afterwards: &'static [Afterwards],
}

/// A call that is repeated until a response says that something has come about.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Waiting {
    /// What responses mean.
    pub waiter: &'static Waiter,
    /// The values that it compares with.
    pub arguments: &'static [Input],
    /// A JSON pointer to what tells people how far it is; `""` if there is none.
    pub shown: &'static str,
}

/// What can be waited for after a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Afterwards {
    /// What it is called.
    pub name: &'static str,
    /// How it is asked for.
    pub asked: AskedBy,
}

/// How what comes after a call is asked for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum AskedBy {
    /// Where the response says that the result will be.
    Result(&'static LongRunning),
    /// By a command that waits.
    Waiter {
        /// The command.
        command: &'static Command,
        /// Its parameters, by position, and what they are taken from.
        parameters: &'static [(usize, LinkValue)],
        /// What it compares with, in its order.
        arguments: &'static [LinkValue],
    },
}

impl Afterwards {
    /// The result of an operation that is accepted first and carried out later.
    #[must_use]
    pub const fn result(long_running: &'static LongRunning) -> Self {
        Self {
            name: "result",
            asked: AskedBy::Result(long_running),
        }
    }

    /// What a command waits for, with values of the request and its response.
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

/// An answer that is read item by item.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Stream {
    /// How it is read.
    pub streaming: &'static Streaming,
    /// The member of the body that is `true` to ask for it; `""` if it is always so.
    pub asked_by: &'static str,
}

impl Command {
    /// A command without arguments.
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

    /// A command that repeats this call until its response is what the waiter says.
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

    /// With a JSON pointer to what tells people how far it is.
    #[must_use]
    pub const fn shows(mut self, pointer: &'static str) -> Self {
        if let Some(waiting) = &mut self.waiting {
            waiting.shown = pointer;
        }
        self
    }

    /// With what can be waited for once the call is answered.
    #[must_use]
    pub const fn afterwards(mut self, afterwards: &'static [Afterwards]) -> Self {
        self.afterwards = afterwards;
        self
    }

    /// With a shorter name.
    #[must_use]
    pub const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = alias;
        self
    }

    /// With documentation.
    #[must_use]
    pub const fn about(mut self, about: &'static str, details: &'static str) -> Self {
        self.about = about;
        self.details = details;
        self
    }

    /// Deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// With arguments.
    #[must_use]
    pub const fn arguments(mut self, arguments: &'static [Argument]) -> Self {
        self.arguments = arguments;
        self
    }

    /// With a body.
    #[must_use]
    pub const fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// With an answer that is read item by item, if that member of the body is `true`, or always.
    #[must_use]
    pub const fn streams(mut self, streaming: &'static Streaming, asked_by: &'static str) -> Self {
        self.stream = Some(Stream {
            streaming,
            asked_by,
        });
        self
    }

    /// With pages.
    #[must_use]
    pub const fn pages(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }
}

/// What the text of an argument becomes.
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
    /// Any JSON value; what is not JSON is a string.
    Any,
    /// JSON.
    Json,
    /// A secret: the path of a file with it, as it must not be an argument.
    Secret,
    /// The path of a file, whose bytes are sent.
    File,
    /// The path of a file, whose bytes are sent in Base64.
    Base64,
    /// A list: each use of the flag is an element.
    List(&'static Kind),
    /// A map: each use of the flag is a member, `name=value`.
    Map(&'static Kind),
}

/// What an argument and a member of a body have in common: the value that they take.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Input {
    /// The name of the flag, without `--`; of an argument without a flag, its name in help.
    pub flag: &'static str,
    /// What it means.
    pub help: &'static str,
    /// What its text becomes.
    pub kind: Kind,
    /// Whether it must be given.
    pub required: bool,
    /// The known values; empty if there is no list of them.
    pub values: &'static [&'static str],
    /// What else must be true of the value.
    pub check: Option<Check>,
}

impl Input {
    /// Whether its value must not be shown.
    pub(crate) fn is_secret(&self) -> bool {
        matches!(
            self.kind,
            Kind::Secret | Kind::List(Kind::Secret) | Kind::Map(Kind::Secret)
        )
    }

    /// An optional text.
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

    /// With what it means.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// It must be given.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// With the known values.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// With what else must be true of it, as a JSON text.
    #[must_use]
    pub const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Argument {
    /// The value that it takes.
    pub input: Input,
    /// Where it goes.
    pub parameter: &'static Parameter,
    /// The limits of the specification.
    pub limits: &'static [Rule],
}

impl Argument {
    /// A parameter and its value.
    #[must_use]
    pub const fn new(parameter: &'static Parameter, input: Input) -> Self {
        Self {
            input,
            parameter,
            limits: &[],
        }
    }

    /// With limits, which values are checked against before anything is sent.
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
    /// Whether it must be given.
    pub required: bool,
    /// What it is.
    pub help: &'static str,
    /// The media types that it can have; the first is the default.
    pub contents: &'static [Content],
    /// Members that are flags, for contents that have members.
    pub members: &'static [Member],
}

impl Body {
    /// A body that may be left out.
    #[must_use]
    pub const fn new(contents: &'static [Content]) -> Self {
        Self {
            required: false,
            help: "",
            contents,
            members: &[],
        }
    }

    /// It must be given.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// With what it is.
    #[must_use]
    pub const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    /// With members that are flags.
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
    /// How it is written.
    pub format: Format,
    /// What else must be true of it.
    pub check: Option<Check>,
    /// Which members it may have, if that is known.
    pub outline: Option<&'static Outline>,
    /// The limits that its values must keep to: lengths, ranges, patterns, counts.
    pub limits: &'static [Rule],
}

impl Content {
    /// A body of that media type.
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

    /// With limits that its values must keep to.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [Rule]) -> Self {
        self.limits = limits;
        self
    }

    /// With the members that it may have.
    #[must_use]
    pub const fn known(mut self, outline: &'static Outline) -> Self {
        self.outline = Some(outline);
        self
    }

    /// With what else must be true of it, as a JSON text.
    #[must_use]
    pub const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }
}

/// How a body is written.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    Json,
    /// A form.
    Form(&'static [Encoding]),
    /// Parts, one for each member.
    Multipart(&'static [PartEncoding]),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Format {
    /// Whether the body is put together of members.
    #[must_use]
    pub fn has_members(self) -> bool {
        matches!(self, Self::Json | Self::Form(_) | Self::Multipart(_))
    }
}

/// A member of a body, or one below it, that is a flag.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Member {
    /// The value that it takes.
    pub input: Input,
    /// The names that lead to it.
    pub path: &'static [&'static str],
    /// Whether every body has it: all that it is in must be there, too.
    pub always: bool,
}

impl Member {
    /// A member and its value.
    #[must_use]
    pub const fn new(path: &'static [&'static str], input: Input) -> Self {
        Self {
            input,
            path,
            always: false,
        }
    }

    /// Every body has it.
    #[must_use]
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
}
