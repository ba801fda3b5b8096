-- meetings: meetings of the Conference and its working groups, as far as the fund needs them
CREATE TABLE meeting (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  ref        CHAR(9)      NOT NULL COLLATE utf8mb4_nopad_bin,
  body       VARCHAR(12)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'as limits of pools name it',
  session    INT          NOT NULL,
  title      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  opens_on   DATE         NOT NULL COMMENT 'at the place of meeting',
  closes_on  DATE         NOT NULL,
  zone       VARCHAR(50)  NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'time zone of the place of meeting',
  place      VARCHAR(6)   NOT NULL COLLATE utf8mb4_nopad_bin COMMENT 'place of the subsistence rate',
  venue      VARCHAR(200) NOT NULL COLLATE utf8mb4_uca1400_ai_ci,
  instrument VARCHAR(8)   NOT NULL COLLATE utf8mb4_nopad_bin,
  entered_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT uq_meeting_ref UNIQUE (ref),
  CONSTRAINT uq_meeting_session UNIQUE (body, session, opens_on),
  CONSTRAINT ck_MEETING_PERIOD CHECK (closes_on >= opens_on),
  INDEX ix_meeting_opens (opens_on, id)
);
GRANT UPDATE ON meeting TO ${app};
