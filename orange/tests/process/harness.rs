//! Runs the command as a real process.

use std::fs;
use std::io::Write as _;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use orange_sandbox::{Options, Sandbox};
use tempfile::TempDir;

/// The secrets of the sandbox, which no output must contain.
pub(crate) const SECRETS: [&str; 2] = ["demo-secret-6f1d0c9e", "demo-api-key-b27a41d5"];

/// A sandbox and a configuration that refers to it.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) home: TempDir,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::without_credentials().with_credentials()
    }

    fn with_credentials(self) -> Self {
        let world = self;
        world.write("secret", "demo-secret-6f1d0c9e\n");
        world.write("key", "demo-api-key-b27a41d5\n");
        let config = fs::read_to_string(world.path("config.toml")).unwrap();
        let config = config.replace(
            "[profile.default]\n",
            "[profile.default]\nclient-id = \"demo-client\"\nclient-secret-file = \"secret\"\napi-key-file = \"key\"\n",
        );
        world.write("config.toml", &config);
        world
    }

    /// Changes of appointments take effect after this delay.
    pub(crate) fn with_changes_after(delay: Duration) -> Self {
        Self::of(Options::new().change_delay(delay)).with_credentials()
    }

    pub(crate) fn without_credentials() -> Self {
        Self::of(Options::new())
    }

    /// The rate limits are off: processes do not share their pace.
    fn of(options: Options) -> Self {
        let world = Self {
            sandbox: Sandbox::start(options.rate_limits(false)).unwrap(),
            home: TempDir::new().unwrap(),
        };
        world.write(
            "config.toml",
            &format!(
                "[profile.default]\ntoken-url = \"{}\"\n[profile.default.erdv]\nbase-url = \"{}\"\n[profile.default.tickets]\nbase-url = \"{}\"\n[profile.default.ordering]\nbase-url = \"{}\"\n",
                world.sandbox.token_url(),
                world.sandbox.erdv_url(),
                world.sandbox.trouble_tickets_url(),
                world.sandbox.ordering_url(),
            ),
        );
        world
    }

    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_orange"));
        command
            .env_clear()
            .env("ORANGE_CONFIG_DIR", self.home.path())
            .args(arguments)
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&self.command(arguments).output().unwrap())
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(input.as_bytes()).unwrap();
        drop(stdin);
        Ran::of(&child.wait_with_output().unwrap())
    }
}

/// Starts a command whose output is read after it has ended.
pub(crate) fn start(mut command: Command) -> Child {
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// Waits up to ten seconds for a condition.
pub(crate) fn wait_until(is_so: impl Fn() -> bool) {
    for _ in 0..400 {
        if is_so() {
            break;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
}

/// Ends a command like Ctrl-C.
#[cfg(unix)]
pub(crate) fn interrupt(child: Child) -> Ran {
    let id = child.id().to_string();
    let kill = Command::new("kill").args(["-INT", &id]).status();
    assert!(kill.unwrap().success());
    Ran::of(&child.wait_with_output().unwrap())
}

/// The result of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn of(output: &Output) -> Self {
        let ran = Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        };
        for secret in SECRETS {
            assert!(!ran.out.contains(secret), "a secret: {}", ran.out);
            assert!(!ran.err.contains(secret), "a secret: {}", ran.err);
        }
        ran
    }

    #[track_caller]
    pub(crate) fn fine(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    #[track_caller]
    pub(crate) fn fails(self, code: i32, part: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.contains(part), "{self:?}");
        assert_eq!(self.out, "");
    }
}
