// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use golden_xml::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /films`.
pub async fn list_films(client: &Client) -> Outcome {
    let response = client.list_films().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `POST /films`.
pub async fn add_film(client: &Client) -> Outcome {
    let body = types::Film::new(1, "title");
    let response = client.add_film(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /films/{id}`.
pub async fn get_film(client: &Client) -> Outcome {
    let response = client.get_film(1).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /films/{id}`.
pub async fn put_film(client: &Client) -> Outcome {
    let body = golden_xml::operations::PutFilmBody::Json(types::Film::new(1, "title"));
    client.put_film(1, body).await?;
    Ok(())
}

/// `GET /people`.
pub async fn list_people(client: &Client) -> Outcome {
    let mut items = client.list_people().stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /inline`.
pub async fn get_inline(client: &Client) -> Outcome {
    let response = client.get_inline().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /plain`: Has no `xml`, although XML is the only notation.
pub async fn get_plain(client: &Client) -> Outcome {
    let response = client.get_plain().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /plain`.
pub async fn put_plain(client: &Client) -> Outcome {
    let body = golden_xml::operations::PutPlainBody::Json(types::Row::new(1));
    client.put_plain(body).await?;
    Ok(())
}

/// `GET /text`.
pub async fn get_text(client: &Client) -> Outcome {
    let response = client.get_text().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /catalogue`.
pub async fn put_catalogue(client: &Client) -> Outcome {
    let body = types::Catalogue::new(["entries"], "title");
    let response = client.put_catalogue(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `PUT /shapes`.
pub async fn put_shape(client: &Client) -> Outcome {
    let body = types::Drawing::new(
        vec![types::DrawingShape::Circle(types::Circle::new(1.0))],
    );
    let response = client.put_shape(&body).await?;
    println!("{:?}", response.body());
    Ok(())
}
