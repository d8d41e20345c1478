// Generated from an OpenAPI specification; change the specification instead.

//! A client for the operations of each tag, in a module with their requests.

/// Operations with the tag `orders`.
///
/// Orders.
#[cfg(feature = "purchasing")]
pub mod purchasing {
    use crate::Client;
    use crate::types;
    pub use crate::operations::{FindPaged, PlaceOrder, ListNotes};
    /// Operations with the tag `orders`.
    #[derive(Clone, Copy, Debug)]
    pub struct Purchasing<'c> {
        client: &'c Client,
    }

    impl<'c> Purchasing<'c> {
        /// `GET /v2/orders/paged`.
        ///
        /// See [`Client::find_paged`].
        pub fn find_paged(&self) -> FindPaged {
            self.client.find_paged()
        }

        /// `POST /v2/orders`.
        ///
        /// See [`Client::place_order`].
        pub fn place(&self, body: &types::PurchaseOrder) -> PlaceOrder {
            self.client.place_order(body)
        }

        /// `GET /notes`.
        ///
        /// See [`Client::list_notes`].
        pub fn list_notes(&self) -> ListNotes {
            self.client.list_notes()
        }
    }

    impl Client {
        /// Operations with the tag `orders`.
        #[must_use]
        pub fn purchasing(&self) -> Purchasing<'_> {
            Purchasing { client: self }
        }
    }
}

/// Operations with the tag `stock`.
#[cfg(feature = "stock")]
pub mod stock {
    use crate::Client;
    pub use crate::operations::StockLevel;
    /// Operations with the tag `stock`.
    #[derive(Clone, Copy, Debug)]
    pub struct Stock<'c> {
        client: &'c Client,
    }

    impl<'c> Stock<'c> {
        /// `GET /stock/{sku}/level`.
        ///
        /// See [`Client::stock_level`].
        pub fn level(&self, sku: &str) -> StockLevel {
            self.client.stock_level(sku)
        }
    }

    impl Client {
        /// Operations with the tag `stock`.
        #[must_use]
        pub fn stock(&self) -> Stock<'_> {
            Stock { client: self }
        }
    }
}
