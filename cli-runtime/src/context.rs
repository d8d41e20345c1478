//! The context of a run: the program, its settings, and the options that all commands have.

use std::cell::RefCell;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::ArgMatches;
use clientwright_runtime::{Client, ClientBuilder};

use crate::duration::duration;
use crate::failure::Failure;
use crate::program::{Program, Sandbox, Section};
use crate::progress::Progress;
use crate::settings::{Settings, screaming};
use crate::text::warn;

/// The context of a run.
#[derive(Debug)]
pub struct Context<'a> {
    program: &'a Program,
    settings: Settings,
    sandbox: Option<Sandbox>,
    flags: Flags,
    /// The operation that the server continues without this program, if any.
    accepted: RefCell<Option<Accepted>>,
}

/// An operation that the server continues without this program, and the file with the position of its result.
#[derive(Debug, Clone)]
struct Accepted {
    position: Option<PathBuf>,
}

/// Options of every command.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flags {
    pub(crate) output: Option<String>,
    pub(crate) columns: Vec<String>,
    pub(crate) out: Option<String>,
    pub(crate) color: String,
    pub(crate) base_url: Option<String>,
    pub(crate) token_url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) quiet: bool,
    pub(crate) dry_run: bool,
    pub(crate) curl: bool,
}

impl<'a> Context<'a> {
    /// Reads the settings, and starts the sandbox if it was requested.
    pub(crate) fn new(program: &'a Program, matches: &ArgMatches) -> Result<Self, Failure> {
        Self::of_profile(program, matches, false)
    }

    /// Like [`new`](Self::new), but optionally accepts a profile that does not exist yet.
    pub(crate) fn of_profile(
        program: &'a Program,
        matches: &ArgMatches,
        may_be_new: bool,
    ) -> Result<Self, Failure> {
        let flags = Flags::read(matches)?;
        if let Some(path) = flags.out.as_deref().filter(|path| *path != "-") {
            check_out(Path::new(path))
                .map_err(|error| Failure::Arguments(vec![format!("--out: {path}: {error}")]))?;
        }
        let wants_sandbox = program.sandbox.is_some() && matches.get_flag("sandbox");
        let sandbox = match program.sandbox.filter(|_| wants_sandbox) {
            Some(start) => Some(start().map_err(Failure::Other)?),
            None => None,
        };
        let profile = matches.get_one::<String>("profile").map(String::as_str);
        let settings = match &sandbox {
            Some(sandbox) => Settings::of_sandbox(program.name, sandbox.credentials.clone()),
            None => Settings::read(program, profile, may_be_new).map_err(Failure::Settings)?,
        };
        if !flags.quiet {
            settings.warnings().iter().for_each(|text| warn(text));
        }
        Ok(Self {
            program,
            settings,
            sandbox,
            flags,
            accepted: RefCell::new(None),
        })
    }

    /// Records that the server continues the operation even if this program ends. The file, if any, contains the
    /// position of the result.
    pub(crate) fn accept(&self, position: Option<&Path>) {
        let position = position.map(Path::to_owned);
        self.accepted.replace(Some(Accepted { position }));
    }

    /// The failure to report for Ctrl-C.
    pub(crate) fn interrupted(&self) -> Failure {
        match self.accepted.take() {
            Some(Accepted { position }) => Failure::InterruptedWait(position),
            None => Failure::Interrupted,
        }
    }

    /// The program.
    #[must_use]
    pub fn program(&self) -> &'a Program {
        self.program
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The requested output format, if any.
    #[must_use]
    pub fn output(&self) -> Option<&str> {
        self.flags.output.as_deref()
    }

    /// Whether text on standard output should be colored.
    #[must_use]
    pub fn colors(&self) -> bool {
        use std::io::IsTerminal as _;
        match self.flags.color.as_str() {
            "always" => true,
            "never" => false,
            _ => {
                std::io::stdout().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
        }
    }

    pub(crate) fn flags(&self) -> &Flags {
        &self.flags
    }

    /// The base URL of an API, if it overrides the specification.
    #[must_use]
    pub fn base_url(&self, section: &Section) -> Option<String> {
        if let Some(url) = &self.flags.base_url {
            return Some(url.clone());
        }
        match &self.sandbox {
            Some(sandbox) => sandbox.base_urls.get(section.name).cloned(),
            None => self.settings.setting(section.name, "base-url"),
        }
    }

    /// The token URL of an API, if it overrides the specification.
    #[must_use]
    pub fn token_url(&self, section: &Section) -> Option<String> {
        if let Some(url) = &self.flags.token_url {
            return Some(url.clone());
        }
        match &self.sandbox {
            Some(sandbox) => Some(sandbox.token_url.clone()),
            None => self.settings.setting(section.name, "token-url"),
        }
    }

    /// A client builder with all settings except credentials.
    ///
    /// # Errors
    /// A setting is invalid.
    pub fn builder(&self, section: &Section) -> Result<ClientBuilder, Failure> {
        let api = section.command_line.api;
        let mut builder = ClientBuilder::new(api).user_agent(&format!(
            "{}/{} {}/{}",
            self.program.name, self.program.version, api.package, api.package_version
        ));
        if let Some(url) = self.base_url(section) {
            builder = builder.base_url(&url);
        }
        if let Some(url) = self.token_url(section) {
            builder = builder.token_url(&url);
        }
        // No connection is made, so the proxy is irrelevant.
        if let Some(proxy) = self.settings.setting(section.name, "proxy")
            && !self.flags.dry_run
            && !self.flags.curl
        {
            builder = builder.proxy(&proxy);
        }
        for scope in self
            .settings
            .setting(section.name, "scope")
            .unwrap_or_default()
            .split_whitespace()
        {
            builder = builder.scope(scope);
        }
        let timeout = match (
            self.flags.timeout,
            self.settings.setting(section.name, "timeout"),
        ) {
            (Some(timeout), _) => Some(timeout),
            (None, Some(text)) => Some(duration(&text).map_err(Failure::Settings)?),
            (None, None) => None,
        };
        Ok(match timeout {
            Some(timeout) => builder.timeout(timeout),
            None => builder,
        })
    }

    /// A client builder with all settings, including credentials.
    ///
    /// # Errors
    /// A setting is invalid.
    pub fn builder_with_credentials(&self, section: &Section) -> Result<ClientBuilder, Failure> {
        let prefix = section.command_line.prefix;
        let settings = &self.settings;
        Ok(self
            .builder(section)?
            .credentials_from(prefix, |name| settings.lookup(section.name, prefix, name)))
    }

    /// A client with all settings, including credentials.
    ///
    /// # Errors
    /// The settings or the credentials are invalid.
    pub(crate) fn client(
        &self,
        section: &Section,
        progress: &Arc<Progress>,
    ) -> Result<Client, Failure> {
        let builder = self.builder_with_credentials(section)?;
        builder
            .observer(Arc::clone(progress) as _)
            .build()
            .map_err(|error| Failure::of_settings(&error))
    }

    /// The name of the program as a prefix of environment variables.
    pub(crate) fn prefix(&self) -> String {
        screaming(self.program.name)
    }
}

/// Checks in advance whether the response can be written to a file, because it would be too late afterwards. The
/// content of the file is preserved until then.
fn check_out(path: &Path) -> std::io::Result<()> {
    use std::io::{Error, ErrorKind};
    match std::fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(Error::from(ErrorKind::IsADirectory)),
        Ok(found) if found.is_file() => OpenOptions::new().write(true).open(path).map(drop),
        // A pipe or a device must be opened only once.
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            let folder = std::fs::metadata(folder.unwrap_or(Path::new(".")))?;
            match folder.is_dir() && !path.as_os_str().is_empty() {
                true => Ok(()),
                false => Err(Error::from(ErrorKind::NotADirectory)),
            }
        }
        Err(error) => Err(error),
    }
}

impl Flags {
    fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |id: &str| matches.get_one::<String>(id).cloned();
        let timeout = match text("timeout") {
            Some(text) => Some(
                duration(&text)
                    .map_err(|why| Failure::Arguments(vec![format!("--timeout: {why}")]))?,
            ),
            None => None,
        };
        let columns = text("columns").unwrap_or_default();
        Ok(Self {
            output: text("output"),
            columns: columns
                .split(',')
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect(),
            out: text("out"),
            color: text("color").unwrap_or_default(),
            base_url: text("base-url"),
            token_url: text("token-url"),
            timeout,
            quiet: matches.get_flag("quiet"),
            dry_run: matches.get_flag("dry-run"),
            curl: matches.get_flag("curl"),
        })
    }
}
