//! A server on loopback that performs the steps of a case byte by byte, and counts the requests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientwright_runtime::Clock as _;
use clientwright_runtime::testing::ManualClock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::faults::world::Idle;

/// The next step of the server on a connection.
pub(crate) enum Step {
    Send(Vec<u8>),
    /// Sends nothing for a duration on the injected clock.
    Pause(Duration),
    /// Stops sending.
    Stall,
    Reset,
    Close,
    /// Sends a number of zeros, as long as the client reads them.
    Flood(usize),
}

impl Step {
    /// Returns whether the response states that the request was not executed.
    fn refuses(&self) -> bool {
        let Self::Send(bytes) = self else {
            return false;
        };
        let text = String::from_utf8_lossy(bytes);
        let begins = |lines: [&str; 2]| lines.iter().any(|line| text.starts_with(line));
        // A proxy also responds with 429 and 503 after the API has received the request: only the API's own code
        // proves that it was not.
        begins(["HTTP/1.1 401", "HTTP/1.1 403"])
            || begins(["HTTP/1.1 429", "HTTP/1.1 503"]) && text.contains(r#""code""#)
    }
}

/// A received request.
pub(crate) struct Seen {
    pub(crate) is_token: bool,
    /// The number of previous requests of its kind: token requests or calls.
    pub(crate) number: usize,
    /// The name of the call.
    call: Option<String>,
    /// The access token it carries.
    pub(crate) token: String,
    /// The time of its arrival on the injected clock.
    pub(crate) at: Duration,
}

#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) calls: usize,
    pub(crate) tokens: usize,
    /// The number of times that each call was received and not rejected, whatever the server then does to the
    /// connection.
    pub(crate) carried_out: BTreeMap<String, usize>,
    /// The number of requests with a credential.
    pub(crate) with_credential: usize,
}

type Script = dyn Fn(&Seen) -> Vec<Step> + Send + Sync;

pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) counts: Arc<Mutex<Counts>>,
}

#[derive(Clone)]
struct Room {
    script: Arc<Script>,
    counts: Arc<Mutex<Counts>>,
    clock: ManualClock,
    idle: Idle,
}

impl Server {
    pub(crate) async fn start(
        clock: &ManualClock,
        idle: &Idle,
        script: impl Fn(&Seen) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let counts = Arc::<Mutex<Counts>>::default();
        let room = Room {
            script: Arc::new(script),
            counts: Arc::clone(&counts),
            clock: clock.clone(),
            idle: idle.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(room.clone().connection(stream));
            }
        });
        Self { url, counts }
    }
}

impl Room {
    async fn connection(self, mut stream: TcpStream) {
        let mut unread = Vec::new();
        while let Some(request) = read_request(&mut stream, &mut unread).await {
            let seen = self.note(&request);
            let steps = (self.script)(&seen);
            if let (Some(call), false) = (seen.call, steps.first().is_some_and(Step::refuses)) {
                let mut counts = self.counts.lock().unwrap();
                *counts.carried_out.entry(call).or_default() += 1;
            }
            for step in steps {
                match step {
                    Step::Send(bytes) => {
                        let _ = stream.write_all(&bytes).await;
                    }
                    Step::Pause(time) => {
                        let _idle = self.idle.server_waits();
                        self.clock.sleep(time).await;
                    }
                    Step::Stall => {
                        let _idle = self.idle.server_waits();
                        // Until the client disconnects.
                        let _ = stream.read(&mut [0]).await;
                        return;
                    }
                    Step::Reset => {
                        stream.set_zero_linger().unwrap();
                        return;
                    }
                    Step::Close => {
                        let _ = stream.shutdown().await;
                        return;
                    }
                    Step::Flood(bytes) => {
                        let chunk = vec![b'0'; 64 << 10];
                        for _ in 0..bytes / chunk.len() {
                            if stream.write_all(&chunk).await.is_err() {
                                return;
                            }
                        }
                    }
                }
            }
        }
    }

    fn note(&self, request: &str) -> Seen {
        let is_token = request.starts_with("POST /oauth/token ");
        let header = |wanted: &str| {
            let mut lines = request.lines().filter_map(|line| line.split_once(": "));
            lines.find(|(name, _)| *name == wanted).map(|(_, v)| v)
        };
        let mut counts = self.counts.lock().unwrap();
        if header("authorization").is_some() {
            counts.with_credential += 1;
        }
        let number = if is_token {
            counts.tokens += 1;
            counts.tokens - 1
        } else {
            counts.calls += 1;
            counts.calls - 1
        };
        let token = header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        Seen {
            is_token,
            number,
            call: header("x-call").map(str::to_owned),
            token: token.unwrap_or_default().to_owned(),
            at: self.clock.now(),
        }
    }
}

/// Reads a request with its body. Returns `None` if the client has closed the connection.
async fn read_request(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<String> {
    loop {
        let text = String::from_utf8_lossy(unread).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && body.len() >= crate::server::content_length(head)
        {
            unread.clear();
            return Some(text);
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => unread.extend_from_slice(&chunk[..read]),
        }
    }
}

pub(crate) fn send(bytes: impl Into<Vec<u8>>) -> Step {
    Step::Send(bytes.into())
}

/// Creates a complete response.
pub(crate) fn answer(status: &str, headers: &str, body: &[u8]) -> Step {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n");
    send([head.as_bytes(), body].concat())
}

pub(crate) fn json(status: &str, body: &str) -> Step {
    answer(
        status,
        "content-type: application/json\r\n",
        body.as_bytes(),
    )
}
