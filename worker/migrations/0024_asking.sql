-- What a shop's own tool has to mail, in the order in which it was handed over.
CREATE INDEX events_asking ON events (shop_id, seq) WHERE type IN ('invitation.due', 'invitation.again');
