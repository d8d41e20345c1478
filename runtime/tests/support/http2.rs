//! An HTTP/2 server on loopback that sends single frames, so that it can behave unlike any server library.

use std::sync::{Arc, Mutex};

use clientwright_runtime::ClientBuilder;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::{ServerConfig, SupportedProtocolVersion};
use rustls_pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The action of the server for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Responds with 200 and `[]`.
    Answer,
    /// Responds with 200 and an incomplete body, and resets the stream with this code.
    BreakOff(u32),
    /// Resets the stream with this code.
    Reset(u32),
    /// Sends `GOAWAY` with this reason, after processing this request or nothing, and closes the connection.
    GoAway { processed: bool, reason: u32 },
    /// Sends nothing more on the whole connection, and keeps it open.
    FallSilent,
}

pub(crate) const NO_ERROR: u32 = 0;
pub(crate) const INTERNAL_ERROR: u32 = 2;
pub(crate) const REFUSED_STREAM: u32 = 7;
pub(crate) const ENHANCE_YOUR_CALM: u32 = 11;

#[derive(Clone)]
pub(crate) struct Http2Server {
    port: u16,
    authority: String,
    /// The connection of each request, in order.
    pub(crate) requests: Arc<Mutex<Vec<usize>>>,
}

impl Http2Server {
    /// Starts a server. `deed` receives the number of each request, starting at 0.
    pub(crate) async fn start(deed: impl Fn(usize) -> Deed + Send + Sync + 'static) -> Self {
        Self::start_and_serve_from(0, rustls::DEFAULT_VERSIONS, deed).await
    }

    /// Closes the first connection after the TLS handshake. This uses TLS 1.2, where the server sends the last
    /// message unless a session is resumed, so the connection has ended when the client starts to use HTTP.
    pub(crate) async fn that_closes_the_first(
        deed: impl Fn(usize) -> Deed + Send + Sync + 'static,
    ) -> Self {
        Self::start_and_serve_from(1, &[&rustls::version::TLS12], deed).await
    }

    async fn start_and_serve_from(
        first: usize,
        versions: &[&'static SupportedProtocolVersion],
        deed: impl Fn(usize) -> Deed + Send + Sync + 'static,
    ) -> Self {
        let (acceptor, authority) = acceptor(versions, &["localhost"], &["h2"]);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::<Mutex<Vec<usize>>>::default();
        let (deed, seen) = (Arc::new(deed), Arc::clone(&requests));
        tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, deed) = (acceptor.clone(), Arc::clone(&deed));
                let seen = Arc::clone(&seen);
                let number = connection;
                connection += 1;
                tokio::spawn(async move {
                    // Otherwise small frames wait for acknowledgements.
                    stream.set_nodelay(true).unwrap();
                    let Ok(stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    if number < first {
                        return;
                    }
                    let _ = serve(stream, &*deed, &seen, number).await;
                });
            }
        });
        Self {
            port,
            authority,
            requests,
        }
    }

    /// Applies the settings for a client of this server.
    pub(crate) fn settings(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
            .base_url(&format!("https://localhost:{}", self.port))
            .root_certificate_pem(self.authority.as_bytes())
            .no_proxy()
    }

    pub(crate) fn connections(&self) -> Vec<usize> {
        self.requests.lock().unwrap().clone()
    }
}

/// Creates a TLS acceptor for hosts and protocols; also returns the certificate of its authority.
pub(crate) fn acceptor(
    versions: &[&'static SupportedProtocolVersion],
    hosts: &[&str],
    protocols: &[&str],
) -> (TlsAcceptor, String) {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(params, authority_key);
    let key = KeyPair::generate().unwrap();
    let params =
        CertificateParams::new(hosts.iter().map(|&it| it.to_owned()).collect::<Vec<_>>()).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|it| it.as_bytes().to_vec()).collect();
    (TlsAcceptor::from(Arc::new(config)), authority.pem())
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let [_, length @ ..] = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut bytes = length.to_vec();
    bytes.extend([kind, flags]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}

async fn serve(
    mut stream: TlsStream<TcpStream>,
    deed: &(dyn Fn(usize) -> Deed + Send + Sync),
    seen: &Mutex<Vec<usize>>,
    connection: usize,
) -> std::io::Result<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [a, b, c, kind, flags, id @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let id = u32::from_be_bytes(id) & 0x7fff_ffff;
        match kind {
            SETTINGS if flags & 1 == 0 => stream.write_all(&frame(SETTINGS, 1, 0, &[])).await?,
            PING if flags & 1 == 0 => stream.write_all(&frame(PING, 1, 0, &payload)).await?,
            HEADERS => {
                let number = {
                    let mut seen = seen.lock().unwrap();
                    seen.push(connection);
                    seen.len() - 1
                };
                match deed(number) {
                    Deed::Answer => {
                        // `:status: 200` is entry 8 of the static table.
                        stream.write_all(&frame(HEADERS, 4, id, &[0x88])).await?;
                        stream.write_all(&frame(DATA, 1, id, b"[]")).await?;
                    }
                    Deed::BreakOff(code) => {
                        stream.write_all(&frame(HEADERS, 4, id, &[0x88])).await?;
                        stream.write_all(&frame(DATA, 0, id, b"[")).await?;
                        let code = code.to_be_bytes();
                        stream.write_all(&frame(RST_STREAM, 0, id, &code)).await?;
                    }
                    Deed::Reset(code) => {
                        let code = code.to_be_bytes();
                        stream.write_all(&frame(RST_STREAM, 0, id, &code)).await?;
                    }
                    Deed::GoAway { processed, reason } => {
                        let last = if processed { id } else { 0 };
                        let details = [last.to_be_bytes(), reason.to_be_bytes()].concat();
                        stream.write_all(&frame(GOAWAY, 0, 0, &details)).await?;
                        return stream.shutdown().await;
                    }
                    Deed::FallSilent => std::future::pending().await,
                }
            }
            _ => {}
        }
    }
}
