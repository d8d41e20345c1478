// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use wire_native::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /things/{id}`: Gets a thing.
pub async fn get_thing(client: &Client) -> Outcome {
    let response = client.get_thing("id").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /things/{id}`: Replaces a thing.
pub async fn replace_thing(client: &Client) -> Outcome {
    let body = types::Thing::new(1, "name");
    let response = client.replace_thing("id", &body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `DELETE /things/{id}`: Deletes a thing.
pub async fn delete_thing(client: &Client) -> Outcome {
    client.delete_thing("id").await?;
    Ok(())
}

/// `PATCH /things/{id}`: Changes a thing.
pub async fn change_thing(client: &Client) -> Outcome {
    let body = types::Thing::new(1, "name");
    client.change_thing("id", &body).await?;
    Ok(())
}

/// `HEAD /things/{id}`: Asks whether there is a thing.
pub async fn probe_thing(client: &Client) -> Outcome {
    client.probe_thing("id").await?;
    Ok(())
}

/// `OPTIONS /things/{id}`: Asks what can be done with a thing.
pub async fn ask_thing(client: &Client) -> Outcome {
    client.ask_thing("id").await?;
    Ok(())
}

/// `GET /typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}`: Values other than strings in the path.
pub async fn get_typed(client: &Client) -> Outcome {
    client
        .get_typed(
            1,
            true,
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
                .parse::<clientwright_runtime::Uuid>()?,
            "2024-01-31".parse::<clientwright_runtime::Date>()?,
            "2024-01-31T12:00:00Z".parse::<clientwright_runtime::DateTime>()?,
            types::Color::Red,
        )
        .await?;
    Ok(())
}

/// `GET /files/{name}.{extension}`: Two parameters in one segment.
pub async fn get_file(client: &Client) -> Outcome {
    client.get_file("name", "extension").await?;
    Ok(())
}

/// `GET /search`: Scalars in the query.
pub async fn search(client: &Client) -> Outcome {
    let response = client.search("q").await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /lists`: Lists in the query.
pub async fn lists(client: &Client) -> Outcome {
    let response = client.lists().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /objects`: An object in the query.
pub async fn objects(client: &Client) -> Outcome {
    let response = client.objects().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /headers`: Scalars in headers.
pub async fn headers(client: &Client) -> Outcome {
    client.headers("x-text").await?;
    Ok(())
}

/// `POST /things`: JSON in the body.
pub async fn create_thing(client: &Client) -> Outcome {
    let body = types::Thing::new(1, "name");
    let response = client.create_thing(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /batch`: A list in the body.
pub async fn create_things(client: &Client) -> Outcome {
    client.create_things(&[types::Thing::new(1, "name")]).await?;
    Ok(())
}

/// `POST /shape`: One of several types in the body.
pub async fn create_shape(client: &Client) -> Outcome {
    let body = types::ShapeModel::Circle(types::Circle::new(1.0));
    client.create_shape(&body).await?;
    Ok(())
}

/// `PUT /labels`: A map in the body.
pub async fn replace_labels(client: &Client) -> Outcome {
    let body = <std::collections::BTreeMap<
        String,
        String,
    >>::from([("name".to_owned(), "text".to_owned())]);
    client.replace_labels(&body).await?;
    Ok(())
}

/// `POST /anything`: Any JSON in the body.
pub async fn create_anything(client: &Client) -> Outcome {
    let body = clientwright_runtime::json::from_str::<
        clientwright_runtime::Value,
    >(r"{}")?;
    client.create_anything(&body).await?;
    Ok(())
}

/// `POST /login`: A form in the body.
pub async fn login(client: &Client) -> Outcome {
    let body = types::LoginBody::new("secret", "user");
    client.login(&body).await?;
    Ok(())
}

/// `PUT /note`: Text in the body.
pub async fn replace_note(client: &Client) -> Outcome {
    client.replace_note("text").await?;
    Ok(())
}

/// `PUT /blob`: Bytes in the body.
pub async fn replace_blob(client: &Client) -> Outcome {
    client.replace_blob(&b"bytes"[..]).await?;
    Ok(())
}

/// `POST /ping`: Nothing in the body.
pub async fn ping(client: &Client) -> Outcome {
    client.ping().await?;
    Ok(())
}

/// `POST /upload`: Parts in the body.
pub async fn upload(client: &Client) -> Outcome {
    let body = types::UploadBody::new(
        clientwright_runtime::Binary::from(b"bytes".to_vec()),
    );
    client.upload(&body).await?;
    Ok(())
}

/// `GET /deep`: An object in the query, in another style.
pub async fn deep(client: &Client) -> Outcome {
    client.deep(&types::Point::new(1)).await?;
    Ok(())
}
