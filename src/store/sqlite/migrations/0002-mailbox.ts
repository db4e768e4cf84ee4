// Migration 2: the mailbox letters leave from, and the outbox.
//
// Letters have no foreign key to their application: what was sent stays on record when the application is removed.
// `one_open_letter` lets the database itself refuse a second letter for a touchpoint while one may still leave or has left.
export const up = `
create table mail_accounts (
  account_id text not null primary key,
  address text not null,
  name text not null,
  host text not null,
  port integer not null,
  security text not null check (security in ('tls', 'starttls')),
  user_name text not null,
  provider text,
  verified_at text,
  password text
) strict;

create table letters (
  account_id text not null,
  id text not null,
  case_id text not null,
  touchpoint_id text not null,
  chain integer not null,
  purpose text not null,
  contacts text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  message_id text not null,
  hash text not null,
  raw blob not null,
  send_at text not null,
  send_until text not null,
  state text not null check (state in
    ('scheduled','claimed','sending','armed','sent','failed','uncertain','held','missed','cancelled')),
  note text,
  reply text,
  tries integer not null default 0,
  approved_at text not null,
  sent_at text,
  is_recorded integer not null default 0,
  next_try_at text,
  fence integer not null default 0,
  holder text,
  lease_until text,
  primary key (account_id, id)
) strict;
create unique index one_letter_a_chain on letters (account_id, case_id, touchpoint_id, chain);
create unique index one_open_letter on letters (account_id, case_id, touchpoint_id)
  where state not in ('cancelled', 'failed', 'missed');
create unique index one_letter_a_message_id on letters (account_id, message_id);
create index letters_by_state on letters (state, send_at);
`;
