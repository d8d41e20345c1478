// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_parts::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `POST /album`.
pub async fn add_album(client: &Client) -> Outcome {
    let body = types::Album::new(
        "note".to_owned(),
        vec![clientwright_runtime::Binary::from(b"bytes".to_vec())],
        "title",
    );
    client.add_album(&body).await?;
    Ok(())
}

/// `POST /map`.
pub async fn add_map(client: &Client) -> Outcome {
    let body = <std::collections::BTreeMap<
        String,
        clientwright_runtime::Binary,
    >>::from([
        ("name".to_owned(), clientwright_runtime::Binary::from(b"bytes".to_vec())),
    ]);
    client.add_map(&body).await?;
    Ok(())
}

/// `POST /union`.
pub async fn add_either(client: &Client) -> Outcome {
    let body = types::AddEitherBody::ByLink(types::ByLink::new("link"));
    client.add_either(&body).await?;
    Ok(())
}

/// `POST /more`.
pub async fn add_more(client: &Client) -> Outcome {
    let body = types::AddMoreBody::new("title");
    client.add_more(&body).await?;
    Ok(())
}

/// `GET /untyped`.
pub async fn get_untyped(client: &Client) -> Outcome {
    let response = client.get_untyped().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /untyped`.
pub async fn add_untyped(client: &Client) -> Outcome {
    let body = types::AddUntypedBody::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client.add_untyped(&body).await?;
    Ok(())
}

/// `POST /mixed`.
pub async fn add_mixed(client: &Client) -> Outcome {
    let body = types::Parcel::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        types::Meta::new("name"),
    );
    client.add_mixed(&body).await?;
    Ok(())
}

/// `POST /related`.
pub async fn add_related(client: &Client) -> Outcome {
    let body = types::Parcel::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        types::Meta::new("name"),
    );
    client.add_related(&body).await?;
    Ok(())
}

/// `POST /vendor`.
pub async fn add_vendor(client: &Client) -> Outcome {
    let body = types::Parcel::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        types::Meta::new("name"),
    );
    client.add_vendor(&body).await?;
    Ok(())
}

/// `POST /list`.
pub async fn add_list(client: &Client) -> Outcome {
    client.add_list(&[clientwright_runtime::Binary::from(b"bytes".to_vec())]).await?;
    Ok(())
}

/// `POST /styled`.
pub async fn add_styled(client: &Client) -> Outcome {
    let body = types::AddStyledBody::default();
    client.add_styled(&body).await?;
    Ok(())
}

/// `POST /source`.
pub async fn add_source(client: &Client) -> Outcome {
    let body = types::AddSourceBody::new(
        types::AddSourceBodySource::File(
            clientwright_runtime::Binary::from(b"bytes".to_vec()),
        ),
    );
    client.add_source(&body).await?;
    Ok(())
}

/// `POST /free`.
pub async fn add_free(client: &Client) -> Outcome {
    let body = clientwright_runtime::Multipart::new();
    client.add_free(body).await?;
    Ok(())
}

/// `POST /headed`.
pub async fn add_headed(client: &Client) -> Outcome {
    let body = types::Parcel::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
        types::Meta::new("name"),
    );
    client.add_headed().body(&body).await?;
    Ok(())
}

/// `POST /positions`.
pub async fn add_positions(client: &Client) -> Outcome {
    let body = types::AddPositionsBody::new(
        types::ByLink::new("link"),
        "part-3",
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client.add_positions(&body).await?;
    Ok(())
}

/// `POST /pictures`.
pub async fn add_pictures(client: &Client) -> Outcome {
    client.add_pictures(&[clientwright_runtime::Binary::from(b"bytes".to_vec())]).await?;
    Ok(())
}

/// `GET /answers/form`.
pub async fn get_form(client: &Client) -> Outcome {
    let response = client.get_form().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/related`.
pub async fn get_related(client: &Client) -> Outcome {
    let response = client.get_related().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/positions`.
pub async fn get_positions(client: &Client) -> Outcome {
    let response = client.get_positions().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/list`.
pub async fn get_part_list(client: &Client) -> Outcome {
    let response = client.get_part_list().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/stream`.
pub async fn watch_parts(client: &Client) -> Outcome {
    let response = client.watch_parts().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/pictures`.
pub async fn watch_pictures(client: &Client) -> Outcome {
    let response = client.watch_pictures().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /answers/free`.
pub async fn get_free(client: &Client) -> Outcome {
    let response = client.get_free().await?;
    println!("{:?}", response.body());
    Ok(())
}
