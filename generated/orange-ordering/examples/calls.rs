// Generated from an OpenAPI specification; change the specification instead.

//! A call of each operation, with values from the examples of the specification.
//!
//! For reading and copying. They are compiled with the tests, but not run.

#![allow(deprecated, clippy::too_many_lines)]

use orange_ordering::{Client, types};

/// The result of each call.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `GET /requests`: List orders.
pub async fn list_requests(client: &Client) -> Outcome {
    let mut items = client
        .list_requests()
        .offset(0)
        .sort("-createdAt")
        .r#type(types::OrderRequestType::CGenericS1)
        .accept_language(types::AcceptLanguage::En)
        .stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `POST /requests`: Submit a request.
pub async fn submit_request(client: &Client) -> Outcome {
    let body = types::OrderRequestSubmission::new(
        "2024-01-31".parse::<clientwright_runtime::Date>()?,
        types::OrderRequestType::CGenericS1,
    );
    let response = client
        .submit_request(&body)
        .accept_language(types::AcceptLanguage::En)
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /requests/{id}`: Read an order.
pub async fn get_request(client: &Client) -> Outcome {
    let response = client
        .get_request("3-00286023")
        .accept_language(types::AcceptLanguage::En)
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /catalogItems`: List what can be requested.
pub async fn list_catalog_items(client: &Client) -> Outcome {
    let mut items = client
        .list_catalog_items()
        .offset(0)
        .sort("-name")
        .accept_language(types::AcceptLanguage::En)
        .stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /catalogItems/{id}`: Read a catalog item.
pub async fn get_catalog_item(client: &Client) -> Outcome {
    let response = client
        .get_catalog_item("R_BVPN_FR_1")
        .accept_language(types::AcceptLanguage::En)
        .await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /status`: Whether the API is up.
pub async fn get_status(client: &Client) -> Outcome {
    let response = client.get_status().await?;
    println!("{:?}", response.body());
    Ok(())
}

/// `GET /version`: Version of the API.
pub async fn get_version(client: &Client) -> Outcome {
    let response = client.get_version().await?;
    println!("{:?}", response.body());
    Ok(())
}
