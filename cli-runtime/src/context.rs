//! What a run knows: the program, its settings, and what was asked for besides the command.

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

/// What a run knows.
#[derive(Debug)]
pub struct Context<'a> {
    program: &'a Program,
    settings: Settings,
    sandbox: Option<Sandbox>,
    flags: Flags,
    /// What the server has begun and what goes on without this program.
    accepted: RefCell<Option<Accepted>>,
}

/// What goes on without this program, and the file that says where to ask for its result.
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
    /// Reads the settings, and starts the sandbox if one is asked for.
    pub(crate) fn new(program: &'a Program, matches: &ArgMatches) -> Result<Self, Failure> {
        Self::of_profile(program, matches, false)
    }

    /// As [`new`](Self::new), with a profile that may be new.
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

    /// Takes note that the server goes on even if this program stops. The file, if there is one, says where to ask for
    /// the result.
    pub(crate) fn accept(&self, position: Option<&Path>) {
        let position = position.map(Path::to_owned);
        self.accepted.replace(Some(Accepted { position }));
    }

    /// What Ctrl-C comes to.
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

    /// How the answer is to be written, if that was said.
    #[must_use]
    pub fn output(&self) -> Option<&str> {
        self.flags.output.as_deref()
    }

    /// Whether text on standard output is to be colored.
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

    /// The address that an API is called at, if it is another than that of its specification.
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

    /// Where access tokens come from, if that is elsewhere than the specification says.
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

    /// What the settings say of a client, credentials apart.
    ///
    /// # Errors
    /// A setting makes no sense.
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
        // Nothing goes through it, nor is there a connection that it could be for.
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

    /// A builder with the credentials of the settings.
    ///
    /// # Errors
    /// A setting makes no sense.
    pub fn builder_with_credentials(&self, section: &Section) -> Result<ClientBuilder, Failure> {
        let prefix = section.command_line.prefix;
        let settings = &self.settings;
        Ok(self
            .builder(section)?
            .credentials_from(prefix, |name| settings.lookup(section.name, prefix, name)))
    }

    /// A client with the credentials of the settings.
    ///
    /// # Errors
    /// What is wrong with the settings or the credentials.
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

    /// The name of the program as it begins environment variables.
    pub(crate) fn prefix(&self) -> String {
        screaming(self.program.name)
    }
}

/// Whether an answer can be written to a file: once there is one it is too late, and what is in the file stays until
/// then.
fn check_out(path: &Path) -> std::io::Result<()> {
    use std::io::{Error, ErrorKind};
    match std::fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(Error::from(ErrorKind::IsADirectory)),
        Ok(found) if found.is_file() => OpenOptions::new().write(true).open(path).map(drop),
        // A pipe or a device is opened once.
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
