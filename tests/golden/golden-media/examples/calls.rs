// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_media::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `HEAD /head`.
pub async fn head_thing(client: &Client) -> Outcome {
    client.head_thing().await?;
    Ok(())
}

/// `GET /bytes/json`.
pub async fn get_bytes_json(client: &Client) -> Outcome {
    let response = client.get_bytes_json().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /bytes/json`.
pub async fn put_bytes_json(client: &Client) -> Outcome {
    client.put_bytes_json(&b"bytes"[..]).await?;
    Ok(())
}

/// `GET /bytes/xml`.
pub async fn get_bytes_xml(client: &Client) -> Outcome {
    let response = client.get_bytes_xml().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /bytes/xml`.
pub async fn put_bytes_xml(client: &Client) -> Outcome {
    client.put_bytes_xml(&b"bytes"[..]).await?;
    Ok(())
}

/// `GET /bytes/several`.
pub async fn get_bytes_several(client: &Client) -> Outcome {
    let response = client.get_bytes_several().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /bytes/or`.
pub async fn get_bytes_or(client: &Client) -> Outcome {
    let response = client.get_bytes_or().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /bytes/or`.
pub async fn put_bytes_or(client: &Client) -> Outcome {
    client.put_bytes_or(&b"bytes"[..]).await?;
    Ok(())
}

/// `GET /bytes/typed`.
pub async fn get_bytes_typed(client: &Client) -> Outcome {
    let response = client.get_bytes_typed().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /any/text`.
pub async fn get_any_text(client: &Client) -> Outcome {
    let response = client.get_any_text().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /any/colour`.
pub async fn get_any_colour(client: &Client) -> Outcome {
    let response = client.get_any_colour().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /any/day`.
pub async fn get_any_day(client: &Client) -> Outcome {
    let response = client.get_any_day().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /any/row`.
pub async fn get_any_row(client: &Client) -> Outcome {
    let response = client.get_any_row().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /any/count`.
pub async fn get_any_count(client: &Client) -> Outcome {
    let response = client.get_any_count().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /image`.
pub async fn get_image(client: &Client) -> Outcome {
    let response = client.get_image().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /charset`.
pub async fn get_text(client: &Client) -> Outcome {
    let response = client.get_text().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /charset`.
pub async fn put_text(client: &Client) -> Outcome {
    client.put_text("text").await?;
    Ok(())
}

/// `GET /two/csv`.
pub async fn get_rows(client: &Client) -> Outcome {
    let response = client.get_rows().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/versions`.
pub async fn get_versions(client: &Client) -> Outcome {
    let response = client.get_versions().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/parameters`.
pub async fn get_parameters(client: &Client) -> Outcome {
    let response = client.get_parameters().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/vague`.
pub async fn get_vague(client: &Client) -> Outcome {
    let response = client.get_vague().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/notations`.
pub async fn get_notations(client: &Client) -> Outcome {
    let response = client.get_notations().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/words`.
pub async fn get_word(client: &Client) -> Outcome {
    let response = client.get_word().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /two/pictures`.
pub async fn get_picture(client: &Client) -> Outcome {
    let response = client.get_picture().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /errors`.
pub async fn get_errors(client: &Client) -> Outcome {
    client.get_errors().await?;
    Ok(())
}

/// `GET /errors/same`.
pub async fn get_same_errors(client: &Client) -> Outcome {
    client.get_same_errors().await?;
    Ok(())
}

/// `PUT /bytes/several-types`.
pub async fn put_several(client: &Client) -> Outcome {
    let body = golden_media::operations::PutSeveralBody::Json(types::Row::new(1));
    client.put_several(body).await?;
    Ok(())
}
