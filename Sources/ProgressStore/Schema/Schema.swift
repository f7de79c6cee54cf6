/// The tables of a progress file, as numbered steps from nothing.
///
/// A step that was published is never edited; the next change is a step of its own.
enum Schema {
  /// Stands in the file's header (`PRAGMA application_id`), so that no other program's database is taken for ours: "QUZP".
  static let applicationID = 0x5155_5A50

  /// All steps, in order; the file's version (`PRAGMA user_version`) is the number of the last that was done.
  static let migrations: [Migration] = [
    Migration(version: 1, sql: ledger),
    Migration(version: 2, sql: marks),
    Migration(version: 3, sql: clocks),
    Migration(version: 4, sql: choices),
  ]

  /// Banks, questions, the log of reviews, and the card states that follow from it.
  private static let ledger = """
    CREATE TABLE bank (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> '')
    ) STRICT;

    -- Where banks were used; a bank may lie in several places.
    CREATE TABLE bank_path (
      path TEXT PRIMARY KEY CHECK (path <> ''),
      bank INTEGER NOT NULL REFERENCES bank (key),
      title TEXT NOT NULL,
      last_used INTEGER NOT NULL  -- seconds since 1970, as all moments
    ) STRICT;

    -- Questions that were answered or marked; they stay when the bank loses them.
    CREATE TABLE question (
      key INTEGER PRIMARY KEY,
      bank INTEGER NOT NULL REFERENCES bank (key),
      id TEXT NOT NULL CHECK (id <> ''),
      fact TEXT,  -- null until it is answered, as kind
      kind TEXT CHECK (kind IN ('cloze', 'multiple-choice')),
      UNIQUE (bank, id)
    ) STRICT;

    -- Only ever appended to. An answer that is rated anew or taken back gets a further row that names it.
    CREATE TABLE review (
      row INTEGER PRIMARY KEY,
      entry TEXT NOT NULL CHECK (entry IN ('answer', 'rerating', 'undo')),
      answer_row INTEGER REFERENCES review (row),  -- the answer rated anew or taken back
      question INTEGER NOT NULL REFERENCES question (key),
      recorded INTEGER NOT NULL,  -- when the row was written
      moment INTEGER,  -- when the answer was given
      study_day INTEGER,  -- days since 1970-01-01, fixed when the answer was recorded
      rating INTEGER CHECK (rating BETWEEN 1 AND 4),
      proposed INTEGER CHECK (proposed BETWEEN 1 AND 4),
      reason TEXT,  -- of the proposed rating
      verdict TEXT CHECK (verdict IN ('right', 'near', 'wrong')),
      answer TEXT,  -- as the learner wrote it; null where nothing was written
      duration_ms INTEGER CHECK (duration_ms >= 0),  -- null where nobody measured
      hints INTEGER CHECK (hints >= 0),
      distractor TEXT,  -- the wrong choice that was picked
      -- The card after the answer.
      phase TEXT CHECK (phase IN ('learning', 'review', 'relearning')),
      step INTEGER CHECK (step >= 0),  -- null in review
      stability REAL CHECK (stability > 0),  -- days
      difficulty REAL CHECK (difficulty BETWEEN 1 AND 10),
      due INTEGER,
      lapses INTEGER CHECK (lapses >= 0),
      reviews INTEGER CHECK (reviews > 0),
      CHECK ((entry = 'answer') = (answer_row IS NULL)),
      CHECK ((entry = 'undo') = (moment IS NULL)),
      CHECK ((moment IS NULL) = (rating IS NULL)),
      CHECK ((moment IS NULL) = (verdict IS NULL)),
      CHECK ((moment IS NULL) = (study_day IS NULL)),
      CHECK ((moment IS NULL) = (hints IS NULL)),
      CHECK ((moment IS NULL) = (phase IS NULL)),
      CHECK ((moment IS NULL) = (stability IS NULL)),
      CHECK ((moment IS NULL) = (difficulty IS NULL)),
      CHECK ((moment IS NULL) = (due IS NULL)),
      CHECK ((moment IS NULL) = (lapses IS NULL)),
      CHECK ((moment IS NULL) = (reviews IS NULL)),
      CHECK ((step IS NOT NULL) = (ifnull(phase, 'review') <> 'review')),
      CHECK (answer_row < row)
    ) STRICT;
    CREATE INDEX review_of_question ON review (question, row);
    CREATE INDEX review_of_answer ON review (answer_row) WHERE answer_row IS NOT NULL;
    CREATE INDEX review_on_day ON review (study_day);

    CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END;
    CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END;

    -- The answers that count: not taken back, each as it was rated last. Root is the answer's own row.
    CREATE VIEW counted_review AS
    SELECT review.*, coalesce(answer_row, row) AS root FROM review
    WHERE entry <> 'undo' AND NOT EXISTS (
      SELECT 1 FROM review AS later
      WHERE later.answer_row = coalesce(review.answer_row, review.row)
        AND (later.entry = 'undo' OR later.row > review.row));

    -- What follows from the log; made anew from it by `quiz verify --history`.
    CREATE TABLE card (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      bank INTEGER NOT NULL REFERENCES bank (key),
      row INTEGER NOT NULL REFERENCES review (row),  -- the last row that counts
      phase TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
      step INTEGER CHECK (step >= 0),
      stability REAL NOT NULL CHECK (stability > 0),
      difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
      due INTEGER NOT NULL,
      last_review INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      lapses INTEGER NOT NULL CHECK (lapses >= 0),
      reviews INTEGER NOT NULL CHECK (reviews > 0),
      CHECK ((step IS NOT NULL) = (phase <> 'review'))
    ) STRICT;
    CREATE INDEX card_by_due ON card (bank, due);
    """

  /// What the learner, or too many lapses, set aside; and what the learner found wrong.
  private static let marks = """
    CREATE TABLE suspension (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      reason TEXT NOT NULL CHECK (reason IN ('learner', 'leech')),
      since INTEGER NOT NULL,
      row INTEGER REFERENCES review (row),  -- the answer that made it a leech
      CHECK ((row IS NOT NULL) = (reason = 'leech'))
    ) STRICT;

    CREATE TABLE flag (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      reason TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT;
    """

  /// Hybrid clocks (see `HybridClock`), the log of settings and marks, and memory reckoned anew.
  private static let clocks = """
    -- Rows from before clocks have the device '' and follow their question's row before them, by the time of writing.
    DROP TRIGGER review_is_never_changed;
    ALTER TABLE review ADD COLUMN device TEXT NOT NULL DEFAULT '';
    ALTER TABLE review ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;
    UPDATE review SET clock = stamp.clock FROM (
      SELECT row, place + max(seconds * 65536 - place) OVER (PARTITION BY question ORDER BY row) AS clock
      FROM (
        SELECT row, question, max(min(recorded, 1000000000000), -1000000000000) AS seconds,
          row_number() OVER (PARTITION BY question ORDER BY row) AS place
        FROM review)) AS stamp
    WHERE stamp.row = review.row;
    CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END;

    -- This file's device, and the last clock it gave or saw; one row.
    CREATE TABLE origin (
      device TEXT NOT NULL CHECK (device <> ''),
      clock INTEGER NOT NULL
    ) STRICT;
    INSERT INTO origin SELECT lower(hex(randomblob(8))), coalesce((SELECT max(clock) FROM review), 0);

    -- Settings and marks, each change; the latest by clock counts. Only ever appended to.
    CREATE TABLE change (
      row INTEGER PRIMARY KEY,
      device TEXT NOT NULL,
      clock INTEGER NOT NULL,
      question INTEGER REFERENCES question (key),  -- null for a setting
      name TEXT NOT NULL CHECK (name <> ''),
      value TEXT,  -- null where it was taken away
      moment INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX change_by_name ON change (question, name);
    INSERT INTO change (device, clock, question, name, value, moment)
    SELECT '', max(min(since, 1000000000000), -1000000000000) * 65536, question, name, reason, since
    FROM (
      SELECT question, 'suspension' AS name, reason, since FROM suspension
      UNION ALL SELECT question, 'flag', reason, since FROM flag);
    CREATE TRIGGER change_is_never_changed BEFORE UPDATE ON change
    BEGIN SELECT raise(ABORT, 'the log of changes is only appended to'); END;
    CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
    BEGIN SELECT raise(ABORT, 'the log of changes is only appended to'); END;

    -- What an answer's row says after it was reckoned anew, by other weights or another retention; made from the log.
    CREATE TABLE restated (
      row INTEGER PRIMARY KEY REFERENCES review (row),
      stability REAL NOT NULL CHECK (stability > 0),
      difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
      due INTEGER NOT NULL
    ) STRICT;

    DROP VIEW counted_review;
    CREATE VIEW counted_review AS
    SELECT review.row, entry, answer_row, question, recorded, moment, study_day, rating, proposed,
      reason, verdict, answer, duration_ms, hints, distractor, phase, step,
      coalesce(restated.stability, review.stability) AS stability,
      coalesce(restated.difficulty, review.difficulty) AS difficulty,
      coalesce(restated.due, review.due) AS due, lapses, reviews,
      coalesce(answer_row, review.row) AS root
    FROM review LEFT JOIN restated ON restated.row = review.row
    WHERE entry <> 'undo' AND NOT EXISTS (
      SELECT 1 FROM review AS later
      WHERE later.answer_row = coalesce(review.answer_row, review.row)
        AND (later.entry = 'undo' OR later.row > review.row));
    """

  /// How many choices an answer was picked from.
  private static let choices = """
    ALTER TABLE review ADD COLUMN choices INTEGER CHECK (choices >= 0);  -- null for a cloze, and in older rows

    DROP VIEW counted_review;
    CREATE VIEW counted_review AS
    SELECT review.row, entry, answer_row, question, recorded, moment, study_day, rating, proposed,
      reason, verdict, answer, duration_ms, hints, distractor, choices, phase, step,
      coalesce(restated.stability, review.stability) AS stability,
      coalesce(restated.difficulty, review.difficulty) AS difficulty,
      coalesce(restated.due, review.due) AS due, lapses, reviews,
      coalesce(answer_row, review.row) AS root
    FROM review LEFT JOIN restated ON restated.row = review.row
    WHERE entry <> 'undo' AND NOT EXISTS (
      SELECT 1 FROM review AS later
      WHERE later.answer_row = coalesce(review.answer_row, review.row)
        AND (later.entry = 'undo' OR later.row > review.row));
    """
}
