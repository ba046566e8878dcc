//! PDF files made by code.

/// A document of pages, each with its content as PDF has it: `BT /F1 12 Tf 72 720 Td (Text.) Tj ET`.
pub fn document(pages: &[&str]) -> Vec<u8> {
    made(pages, None)
}

/// The same, locked by a password that nobody knows.
pub fn locked(pages: &[&str]) -> Vec<u8> {
    let word = "01234567890123456789012345678901";
    made(pages, Some(&format!("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ({word}) /U ({word}) >>")))
}

fn made(pages: &[&str], lock: Option<&str>) -> Vec<u8> {
    let first = 4;
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", first + 2 * at)).collect();
    let kids = kids.join(" ");
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} /MediaBox [0 0 612 792] >>", pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (at, page) in pages.iter().enumerate() {
        let content = first + 2 * at + 1;
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents {content} 0 R >>"
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()));
    }
    let lock = lock.map(|lock| {
        objects.push(lock.to_owned());
        format!("/ID [<00> <00>] /Encrypt {} 0 R", objects.len())
    });
    let more = lock.unwrap_or_default();
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {more} >>\nstartxref\n{start}\n%%EOF\n").bytes());
    file
}

/// A page of these lines.
pub fn page(lines: &[&str]) -> String {
    format!("BT /F1 12 Tf 72 720 Td ({}) Tj ET", lines.join(") Tj 0 -14 Td ("))
}
