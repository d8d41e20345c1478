//! The listener and the thread it is served on.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::oneshot;

use crate::error::Error;
use crate::exchange::Exchange;
use crate::http::{Connection, Tear};

/// A thread that serves until this is dropped.
///
/// It has a runtime of its own, so that a sandbox works the same from synchronous code and from
/// any executor, and so that a test's paused time does not stop it.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(port: u16, exchange: Arc<Exchange>) -> Result<Self, Error> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
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
        let thread = Builder::new()
            .name("orange-sandbox".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = accept(listener, exchange) => {}
                        _ = stopped => {}
                    }
                });
            })
            .map_err(Error::Start)?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // Joined, so that the port is free again when the handle is gone.
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
            // Out of file descriptors, most likely: wait until connections have been closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn serve(stream: TcpStream, exchange: Arc<Exchange>) {
    let _ = stream.set_nodelay(true);
    let tear = Tear::default();
    let connection = Connection::new(stream, tear.clone());
    let service = service_fn(|request| {
        let exchange = &exchange;
        let tear = &tear;
        async move { exchange.serve(request, tear).await }
    });
    // A broken connection is the client's affair, or a fault's.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(connection), service)
        .await;
}
