-- For whom the sender of a form says to act, and why; nobody has checked it. A kind is missing where none of the offered fits.
create table stated_representation (
    submission_id uuid primary key references submission,
    kind          text,
    person        text not null,
    basis         text not null,
    contact       text not null
);
