//! The listener and the thread that serves it.

use std::convert::Infallible;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::exchange::Exchange;
use crate::faults::Faults;
use crate::http::{Connection, ConnectionReset};
use crate::request_log::RecordedRequest;
use crate::service::Service;

/// The timeout for receiving the headers of a request.
const HEADERS_TIMEOUT: Duration = Duration::from_secs(30);

/// The options of a server.
#[derive(Clone)]
pub struct ServerOptions {
    /// The TCP port on 127.0.0.1; 0 selects a free one.
    pub port: u16,
    /// The clock of the server.
    pub clock: Arc<dyn Clock>,
    /// The maximum size of a request body, in bytes.
    pub body_limit: usize,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self {
            port: 0,
            clock: Arc::new(SystemClock::default()),
            body_limit: 1 << 20,
        }
    }
}

impl fmt::Debug for ServerOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServerOptions")
            .field("port", &self.port)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

/// A server, with a thread that serves until this is dropped; then its port is free again.
///
/// It has a separate runtime, so that it works in synchronous code and in any executor, and so that the paused time
/// of a test does not stop it.
pub struct Server {
    address: SocketAddr,
    exchange: Arc<Exchange>,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// [`Error::Listen`] if the port is not available, [`Error::Start`] if the operating system cannot create a
    /// thread.
    pub fn start(service: Arc<dyn Service>, options: ServerOptions) -> Result<Self, Error> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
        let exchange = Exchange::new(service, options.clock, options.body_limit);
        let exchange = Arc::new(exchange);
        let listen = |source| Error::Listen { address, source };
        let listener = TcpListener::bind(address).map_err(listen)?;
        listener.set_nonblocking(true).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;

        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(Error::Start)?;
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener).map_err(Error::Start)?
        };
        let (stop, stopped) = oneshot::channel();
        let shared = Arc::clone(&exchange);
        let thread = Builder::new()
            .name("loopback".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = accept(listener, shared) => {}
                        _ = stopped => {}
                    }
                });
            })
            .map_err(Error::Start)?;
        Ok(Self {
            address,
            exchange,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The address that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A handle that enables and disables faults.
    #[must_use]
    pub fn faults(&self) -> Faults {
        self.exchange.faults.clone()
    }

    /// The received requests for which `wanted` returns true, in the order of arrival. The latest 10,000 requests are
    /// kept.
    pub fn requests(&self, wanted: impl Fn(&RecordedRequest) -> bool) -> Vec<RecordedRequest> {
        let log = self.exchange.log();
        log.entries()
            .filter(|entry| wanted(entry))
            .cloned()
            .collect()
    }

    /// Removes the requests received so far.
    pub fn clear_requests(&self) {
        self.exchange.log().clear();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // Wait for the thread, so that the port is free again after the drop.
            let _ = thread.join();
        }
    }
}

async fn accept(listener: tokio::net::TcpListener, exchange: Arc<Exchange>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(serve(stream, Arc::clone(&exchange)));
            }
            // Most likely there are no free file descriptors: wait until connections have been closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn serve(stream: TcpStream, exchange: Arc<Exchange>) {
    let _ = stream.set_nodelay(true);
    let reset = ConnectionReset::default();
    let connection = Connection::new(stream, reset.clone());
    let service = service_fn(|request| {
        let exchange = &exchange;
        let reset = &reset;
        async move { exchange.serve(request, reset).await }
    });
    // A broken connection is caused by the client or by a fault.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_TIMEOUT)
        .serve_connection(TokioIo::new(connection), service)
        .await;
}
