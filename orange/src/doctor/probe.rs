//! The checks, in the order of the subscription process.

use std::net::ToSocketAddrs as _;
use std::time::{Duration, SystemTime};

use clientwright_cli_runtime::{Context, Section};
use clientwright_runtime::http::HeaderMap;

use super::check::{Check, Verdict};
use super::diagnosis;
use super::harmless_call;
use super::key_age::{self, KEY_ISSUED};

/// The maximum clock offset.
const CLOCK: Duration = Duration::from_secs(120);

/// Runs all checks.
pub(crate) async fn all(context: &Context<'_>) -> Vec<Check> {
    let settings = context.settings();
    let mut checks = vec![Check::new(
        "profile",
        Verdict::Fine,
        format!("`{}`", settings.profile()),
    )];
    let sections = &context.program().sections;
    checks.extend(all_credentials(context, sections));
    if let Some(section) = sections.first() {
        checks.push(name(context, section).await);
    }
    let mut tokens: Vec<(Verdict, Option<String>)> = Vec::new();
    let mut clock = None;
    for section in sections {
        let id = format!("api {}", section.name);
        if section.name == "ordering" {
            checks.push(api_key(context, section));
            let issued = settings.setting(section.name, KEY_ISSUED);
            checks.push(key_age::check(issued, SystemTime::now()));
        }
        if credentials(context, section).verdict == Verdict::Failed {
            checks.push(Check::new(&id, Verdict::Skipped, "without credentials"));
            continue;
        }
        let outcome = harmless_call::make(context, section).await;
        clock = clock.or_else(|| outcome.headers().and_then(off));
        let (token, api) = diagnosis::of(&id, section.name, &outcome);
        if let Some(mut token) = token {
            // Credentials that several APIs share are reported once.
            let said = (token.verdict, id_of_client(context, section));
            if !tokens.contains(&said) {
                if token.verdict == Verdict::Failed {
                    token.found.push_str(&client_id(context, section));
                }
                if !tokens.is_empty() {
                    token.found.push_str(&format!(" (for {})", section.name));
                }
                checks.push(token);
                tokens.push(said);
            }
        }
        checks.push(api);
    }
    checks.push(match clock {
        None => Check::new("clock", Verdict::Skipped, "no server returned the time"),
        Some(off) if off > CLOCK => Check::new(
            "clock",
            Verdict::Failed,
            format!("off by {} minutes", off.as_secs().div_ceil(60)),
        )
        .advice("set the clock of this machine by a time server (NTP): with a wrong clock, tokens seem valid that have expired (401, code 42), and certificates seem invalid"),
        Some(off) => Check::new(
            "clock",
            Verdict::Fine,
            format!("off by at most {} s", off.as_secs().saturating_add(1)),
        ),
    });
    checks
}

/// The offset between the clocks of the server and of this machine.
fn off(headers: &HeaderMap) -> Option<Duration> {
    let date = headers.get("date")?.to_str().ok()?;
    let theirs = httpdate::parse_http_date(date).ok()?;
    let ours = SystemTime::now();
    Some(match ours.duration_since(theirs) {
        Ok(ahead) => ahead,
        Err(behind) => behind.duration(),
    })
}

/// Checks whether there are credentials: once, if all APIs use the same ones.
fn all_credentials(context: &Context<'_>, sections: &[Section]) -> Vec<Check> {
    let mut checks: Vec<(Vec<&str>, Check)> = Vec::new();
    for section in sections {
        let check = credentials(context, section);
        match checks
            .iter_mut()
            .find(|(_, known)| known.found == check.found)
        {
            Some((names, _)) => names.push(section.name),
            None => checks.push((vec![section.name], check)),
        }
    }
    let is_one = checks.len() == 1;
    checks
        .into_iter()
        .map(|(names, mut check)| {
            if !is_one {
                check
                    .found
                    .push_str(&format!(" (for {})", names.join(", ")));
            }
            check
        })
        .collect()
}

fn credentials(context: &Context<'_>, section: &Section) -> Check {
    let prefix = section.command_line.prefix;
    let origin = |word: &str| context.settings().origin(section.name, prefix, word);
    let found = (
        origin("CLIENT_ID"),
        origin("CLIENT_SECRET"),
        origin("ACCESS_TOKEN"),
    );
    let words = [
        ("CLIENT_ID", "client id"),
        ("CLIENT_SECRET", "client secret"),
    ];
    let unreadable = words
        .into_iter()
        .find_map(|(word, what)| unreadable(context, section, word, what));
    if let Some(why) = unreadable {
        return Check::new("credentials", Verdict::Failed, why).advice(diagnosis::NO_FILE);
    }
    match found {
        (Some(id), Some(secret), _) => Check::new(
            "credentials",
            Verdict::Fine,
            format!("client id from {id}, client secret from {secret}"),
        ),
        (None, None, Some(token)) => Check::new(
            "credentials",
            Verdict::Warning,
            format!("a ready access token from {token}, which is not renewed"),
        )
        .advice(
            "give client id and client secret instead: tokens of Orange are good for about an hour",
        ),
        (Some(_), None, _) => Check::new(
            "credentials",
            Verdict::Failed,
            "the client secret is missing",
        )
        .advice(diagnosis::NO_CREDENTIALS),
        (None, Some(_), _) => {
            Check::new("credentials", Verdict::Failed, "the client id is missing")
                .advice(diagnosis::NO_CREDENTIALS)
        }
        (None, None, None) => Check::new(
            "credentials",
            Verdict::Failed,
            "client id and client secret are missing",
        )
        .advice(diagnosis::NO_CREDENTIALS),
    }
}

/// Why the file of a credential cannot be read, if it is in one.
fn unreadable(context: &Context<'_>, section: &Section, word: &str, what: &str) -> Option<String> {
    let prefix = section.command_line.prefix;
    let settings = context.settings();
    let path = settings.lookup(section.name, prefix, &format!("{prefix}_{word}_FILE"))?;
    let error = std::fs::read_to_string(&path).err()?;
    Some(format!("cannot read the {what} from {path}: {error}"))
}

fn id_of_client(context: &Context<'_>, section: &Section) -> Option<String> {
    let prefix = section.command_line.prefix;
    let settings = context.settings();
    settings.lookup(section.name, prefix, &format!("{prefix}_CLIENT_ID"))
}

/// The beginning of the client id, for comparison with the page, and its form.
fn client_id(context: &Context<'_>, section: &Section) -> String {
    let id = id_of_client(context, section).unwrap_or_default();
    let start: String = id.chars().take(4).collect();
    let mut text = match start.as_str() {
        "" => return String::new(),
        start => format!(
            "; the client id begins with `{start}` and has {} characters",
            id.len()
        ),
    };
    // The form of an Application ID, which the page shows above it.
    if id.len() == 16 && id.chars().all(|c| c.is_ascii_alphanumeric()) {
        text.push_str(
            ", which is how an Application ID looks: the Client ID is another line of the page",
        );
    }
    text
}

fn api_key(context: &Context<'_>, section: &Section) -> Check {
    if let Some(why) = unreadable(context, section, "API_KEY", "API key") {
        return Check::new("api key", Verdict::Failed, why).advice(diagnosis::NO_FILE);
    }
    let prefix = section.command_line.prefix;
    match context.settings().origin(section.name, prefix, "API_KEY") {
        Some(origin) => Check::new("api key", Verdict::Fine, format!("from {origin}")),
        None => Check::new(
            "api key",
            Verdict::Failed,
            "the API key of Ordering is missing",
        )
        .advice(diagnosis::NO_KEY),
    }
}

/// Whether the host of the token endpoint has an address.
async fn name(context: &Context<'_>, section: &Section) -> Check {
    let url = context
        .token_url(section)
        .unwrap_or_else(|| "https://api.orange.com/oauth/v3/token".to_owned());
    let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host.to_owned(),
        _ => authority.to_owned(),
    };
    let has_proxy = context.settings().setting(section.name, "proxy").is_some()
        || ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if has_proxy {
        return Check::new("name server", Verdict::Skipped, "a proxy looks names up");
    }
    let asked = format!("{host}:443");
    let lookup = tokio::task::spawn_blocking(move || {
        asked
            .to_socket_addrs()
            .map(|mut found| found.next().is_some())
    });
    match tokio::time::timeout(Duration::from_secs(10), lookup).await {
        Ok(Ok(Ok(true))) => Check::new(
            "name server",
            Verdict::Fine,
            format!("{host} has an address"),
        ),
        _ => Check::new(
            "name server",
            Verdict::Failed,
            format!("cannot resolve {host}"),
        )
        .advice(diagnosis::NO_NAME),
    }
}
