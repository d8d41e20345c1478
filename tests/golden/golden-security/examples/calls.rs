// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_security::Client;

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /default`.
pub async fn by_default(client: &Client) -> Outcome {
    client.by_default().await?;
    Ok(())
}

/// `GET /anonymous`.
pub async fn anonymous(client: &Client) -> Outcome {
    client.anonymous().await?;
    Ok(())
}

/// `GET /optional`.
pub async fn optional_bearer(client: &Client) -> Outcome {
    client.optional_bearer().await?;
    Ok(())
}

/// `GET /bearer`.
pub async fn by_bearer(client: &Client) -> Outcome {
    client.by_bearer().await?;
    Ok(())
}

/// `GET /basic`.
pub async fn by_basic(client: &Client) -> Outcome {
    client.by_basic().await?;
    Ok(())
}

/// `GET /header`.
pub async fn by_header(client: &Client) -> Outcome {
    client.by_header().await?;
    Ok(())
}

/// `GET /query`.
pub async fn by_query(client: &Client) -> Outcome {
    client.by_query().await?;
    Ok(())
}

/// `GET /cookie`.
pub async fn by_cookie(client: &Client) -> Outcome {
    client.by_cookie().await?;
    Ok(())
}

/// `GET /both`.
pub async fn by_both(client: &Client) -> Outcome {
    client.by_both().await?;
    Ok(())
}

/// `GET /either`.
pub async fn by_either(client: &Client) -> Outcome {
    client.by_either().await?;
    Ok(())
}

/// `GET /mixed`.
pub async fn by_mixed(client: &Client) -> Outcome {
    client.by_mixed().await?;
    Ok(())
}

/// `GET /scoped`.
pub async fn by_scope(client: &Client) -> Outcome {
    client.by_scope().await?;
    Ok(())
}

/// `GET /elsewhere`.
pub async fn elsewhere(client: &Client) -> Outcome {
    client.elsewhere().await?;
    Ok(())
}
