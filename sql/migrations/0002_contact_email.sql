-- What a visitor says his address is. Apart from email, which is a name to sign in with and unique: a visitor must
-- neither take one nor be refused for it.
ALTER TABLE users ADD COLUMN contact_email text;
