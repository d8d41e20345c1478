//! Where redirects lead.

use url::Url;

/// Where a redirect leads, without what may be secret.
pub(crate) fn without_query(base: &str, location: &str) -> String {
    let target = Url::parse(base).and_then(|base| base.join(location));
    match target {
        Ok(mut url) => {
            url.set_query(None);
            url.set_fragment(None);
            // A URL that cannot have these has none.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            url.to_string()
        }
        Err(_) => "an invalid URL".to_owned(),
    }
}
