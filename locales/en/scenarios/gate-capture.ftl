retain = It says to keep the card. I'm not taking somebody's card off them!
