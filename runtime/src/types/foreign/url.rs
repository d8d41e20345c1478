//! `url`.

use url::Url;

use super::json_string;
use crate::types::Uri;

impl From<Url> for Uri {
    fn from(url: Url) -> Self {
        Self(url.into())
    }
}

impl TryFrom<Uri> for Url {
    type Error = url::ParseError;

    fn try_from(uri: Uri) -> Result<Self, url::ParseError> {
        Self::parse(&uri.0)
    }
}

json_string!(Url, "URL");
