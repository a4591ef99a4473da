tampered = There's an extra bit round the card slot, and the seal's broken.
