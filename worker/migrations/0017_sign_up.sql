-- Challenges of one person: what a new or deleted user is checked against.
CREATE INDEX passkey_challenges_of_user ON passkey_challenges (user_id) WHERE user_id IS NOT NULL;
