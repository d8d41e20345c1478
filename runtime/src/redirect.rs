//! Targets of redirects.

use url::Url;

/// Returns the target of a redirect without the parts that may be secret.
pub(crate) fn without_query(base: &str, location: &str) -> String {
    let target = Url::parse(base).and_then(|base| base.join(location));
    match target {
        Ok(mut url) => {
            url.set_query(None);
            url.set_fragment(None);
            // Fails only for URLs that cannot have credentials.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            url.to_string()
        }
        Err(_) => "an invalid URL".to_owned(),
    }
}
