//! An nginx for a single test, in front of a sandbox.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, KeyUsagePurpose};

const CONFIGURATION: &str = include_str!("nginx.conf");
const STARTS_WITHIN: Duration = Duration::from_secs(10);
const LOGS_WITHIN: Duration = Duration::from_secs(5);

/// A running nginx, which is stopped when this is dropped.
pub(crate) struct Nginx {
    process: Child,
    folder: tempfile::TempDir,
    /// The URL that it listens on, and the certificate of its authority.
    pub(crate) url: String,
    pub(crate) authority: String,
    /// A listener that accepts connections and never responds.
    _silent: TcpListener,
}

/// A line of the access log.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The number of the connection in nginx.
    pub(crate) connection: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) protocol: String,
    pub(crate) status: u16,
}

impl Nginx {
    /// # Panics
    /// nginx is not installed: the tests that need it are ignored by default.
    pub(crate) fn start(sandbox: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free_port();
        let authority = certify(folder.path());
        let text = CONFIGURATION
            .replace("FOLDER", &folder.path().display().to_string())
            .replace("PORT", &port.to_string())
            .replace("SANDBOX", &sandbox.to_string())
            .replace("GONE", &free_port().to_string())
            .replace("SILENT", &silent.local_addr().unwrap().port().to_string());
        fs::write(folder.path().join("nginx.conf"), text).unwrap();
        let process = nginx(folder.path())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("nginx is not installed: {error}"));
        let mut started = Self {
            process,
            folder,
            url: format!("https://localhost:{port}"),
            authority,
            _silent: silent,
        };
        started.wait_until_it_listens(port);
        started
    }

    fn wait_until_it_listens(&mut self, port: u16) {
        let end = Instant::now() + STARTS_WITHIN;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = self.process.try_wait().unwrap();
            assert!(
                ended.is_none() && Instant::now() < end,
                "nginx does not start: {}",
                fs::read_to_string(self.path("error.log")).unwrap_or_default()
            );
            std::thread::yield_now();
        }
    }

    /// Starts new workers; the old ones end after their last responses.
    pub(crate) fn reload(&self) {
        let done = nginx(self.folder.path()).args(["-s", "reload"]).status();
        assert!(done.unwrap().success());
    }

    /// The logged exchanges, the oldest first. An exchange is logged after its response was sent, which may be after
    /// the client has read it, so this waits for at least this number.
    pub(crate) fn exchanges(&self, at_least: usize) -> Vec<Exchange> {
        let end = Instant::now() + LOGS_WITHIN;
        let mut log = String::new();
        while log.lines().count() < at_least && Instant::now() < end {
            log = fs::read_to_string(self.path("access.log")).unwrap();
            std::thread::yield_now();
        }
        log.lines()
            .map(|line| match line.split(' ').collect::<Vec<_>>()[..] {
                [connection, method, path, protocol, status] => Exchange {
                    connection: connection.to_owned(),
                    method: method.to_owned(),
                    path: path.to_owned(),
                    protocol: protocol.to_owned(),
                    status: status.parse().unwrap(),
                },
                _ => panic!("{line}"),
            })
            .collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // The master ends its workers; if it were killed, they would keep running.
        let stopped = nginx(self.folder.path()).args(["-s", "stop"]).status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

fn nginx(folder: &Path) -> Command {
    // On Debian, it is in a folder that is only in the path of the administrator.
    let mut path = std::env::var_os("PATH").unwrap_or_default();
    path.push(":/usr/sbin:/usr/local/sbin");
    let mut command = Command::new("nginx");
    command
        .env("PATH", path)
        .arg("-p")
        .arg(folder)
        .arg("-c")
        .arg(folder.join("nginx.conf"))
        .arg("-e")
        .arg(folder.join("error.log"))
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    command
}

fn free_port() -> u16 {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    free.local_addr().unwrap().port()
}

/// Writes a certificate and its key, and returns the certificate of the authority.
fn certify(folder: &Path) -> String {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    fs::write(folder.join("server.pem"), certificate.pem()).unwrap();
    fs::write(folder.join("server.key"), key.serialize_pem()).unwrap();
    authority.pem()
}
