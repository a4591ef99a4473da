flow = Card
