// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_content::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /things/{at}/{form}`.
pub async fn get_things(client: &Client) -> Outcome {
    client.get_things(&types::F::default(), &types::F::default()).await?;
    Ok(())
}

/// `POST /reserved`.
pub async fn post_reserved(client: &Client) -> Outcome {
    let body = types::PostReservedBody::default();
    client.post_reserved().body(&body).await?;
    Ok(())
}

/// `GET /triples/{at}`.
pub async fn get_triples(client: &Client) -> Outcome {
    client.get_triples("at").await?;
    Ok(())
}

/// `GET /größen a|b/{größe}/100%`.
pub async fn get_size(client: &Client) -> Outcome {
    client.get_size("grosse").await?;
    Ok(())
}

/// `GET /untyped`.
pub async fn get_untyped(client: &Client) -> Outcome {
    client.get_untyped().await?;
    Ok(())
}

/// `PUT /form`.
pub async fn put_form(client: &Client) -> Outcome {
    let body = types::PutFormBody::default();
    client.put_form(&body).await?;
    Ok(())
}

/// `GET /cookies`.
pub async fn get_cookies(client: &Client) -> Outcome {
    client.get_cookies().await?;
    Ok(())
}

/// `GET /nullable`.
pub async fn get_nullable(client: &Client) -> Outcome {
    client
        .get_nullable(
            Some("2024-01-31".parse::<clientwright_runtime::Date>()?),
            Some(&types::F::default()),
            Some(1),
            Some("q"),
            Some(types::GetNullableSort::Up),
            Some(&["words".to_owned()][..]),
        )
        .await?;
    Ok(())
}

/// `POST /encoded`.
pub async fn post_encoded(client: &Client) -> Outcome {
    client.post_encoded("text").await?;
    Ok(())
}

/// `PUT /encoded`.
pub async fn put_json_form(client: &Client) -> Outcome {
    let body = types::PutJsonFormBody::default();
    client.put_json_form(&body).await?;
    Ok(())
}

/// `PUT /label`.
pub async fn put_label(client: &Client) -> Outcome {
    client.put_label(&Some("text".to_owned())).await?;
    Ok(())
}

/// `PUT /thing`.
pub async fn put_thing(client: &Client) -> Outcome {
    client.put_thing(&Some(types::F::default())).await?;
    Ok(())
}

/// `PATCH /thing`.
pub async fn patch_thing(client: &Client) -> Outcome {
    client.patch_thing().body(&Some(types::F::default())).await?;
    Ok(())
}

/// `POST /thing`.
pub async fn post_thing(client: &Client) -> Outcome {
    let body = golden_content::operations::PostThingBody::Json(
        Some(types::F::default()),
    );
    client.post_thing(body).await?;
    Ok(())
}
